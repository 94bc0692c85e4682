package org.entente.web.internal;

import java.util.Comparator;
import java.util.List;
import org.entente.figure.Figure;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.initiative.Stance;
import org.entente.initiative.Testimony;

/**
 * One initiative's page.
 *
 * @param site for names
 * @param picture what is known
 * @param links addresses with the chosen date
 */
public record InitiativeModel(Site site, Picture picture, Links links) {

  private static final int LATEST = 12;
  private static final int MOST = 200;

  public Initiative initiative() {
    return picture.initiative();
  }

  public String name(String actor) {
    return site.nameOf(actor);
  }

  /** Actors whose position can be relied upon, from most in favour to most against. */
  public List<ActorPosition> placed() {
    return picture.positions().stream().filter(p -> !p.isFaint()).toList();
  }

  public List<ActorPosition> faint() {
    return picture.positions().stream().filter(ActorPosition::isFaint).toList();
  }

  /** Those that fell silent although they had been heard enough to be placed. */
  public List<ActorPosition> silent() {
    return picture.silent().stream().filter(actor -> !actor.isFaint()).toList();
  }

  public Stance standing(ActorPosition actor) {
    return initiative().stancePositions().nearest(actor.position().value().mean());
  }

  /** Founders, candidates and opponents of whom no statement is kept. */
  public List<String> unheard() {
    return picture.unheard();
  }

  public List<Testimony> evidence() {
    return picture.positions().stream()
        .flatMap(p -> p.testimonies().stream())
        .sorted(
            Comparator.comparing(Testimony::day).reversed().thenComparing(t -> t.statement().id()))
        .toList();
  }

  public List<Testimony> latest() {
    return evidence().stream().limit(LATEST).toList();
  }

  public List<Testimony> older() {
    return evidence().stream().skip(LATEST).limit(MOST - LATEST).toList();
  }

  /** How many statements are not listed, being the oldest of very many. */
  public long unlisted() {
    return Math.max(0, evidence().size() - MOST);
  }

  public Figure scale(double width) {
    return new PictureFigures(this).scale(width);
  }

  public Figure timeline(double width) {
    return new PictureFigures(this).timeline(width);
  }

  /** The name under which a factor's explanation is found. */
  public String figureName(FactorCount factor) {
    return WhyPage.figureName(factor);
  }
}
