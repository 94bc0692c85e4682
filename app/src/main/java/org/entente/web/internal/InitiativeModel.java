package org.entente.web.internal;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.figure.Figure;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.FactorCount;
import org.entente.initiative.Initiative;
import org.entente.initiative.Picture;
import org.entente.initiative.Stance;
import org.entente.initiative.Testimony;
import org.entente.treaty.Treaty;
import org.entente.usecase.view.Json;

/** One initiative's page. */
public final class InitiativeModel {

  private static final int LATEST = 12;
  private static final int MOST = 200;
  private static final int TRACTION_MONTHS = 120;
  private static final int CHANGES = 12;
  private static final int CASES = 6;

  private final Site site;
  private final Picture picture;
  private final Links links;
  private final PictureFigures figures = new PictureFigures(this);

  /**
   * The page of an initiative.
   *
   * @param site for names
   * @param picture what is known
   * @param links addresses with the chosen date
   */
  InitiativeModel(Site site, Picture picture, Links links) {
    this.site = site;
    this.picture = picture;
    this.links = links;
  }

  public Picture picture() {
    return picture;
  }

  public Links links() {
    return links;
  }

  PictureFigures figures() {
    return figures;
  }

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

  /** How many statements it rests on. */
  public int statements() {
    return picture.statements();
  }

  public List<Testimony> latest() {
    return picture.newest(LATEST);
  }

  public List<Testimony> older() {
    return picture.newest(MOST).stream().skip(LATEST).toList();
  }

  /** How many statements are not listed, being the oldest of very many. */
  public long unlisted() {
    return Math.max(0, statements() - MOST);
  }

  public Figure scale(double width) {
    return figures.scale(width);
  }

  public Figure timeline(double width) {
    return figures.timeline(width);
  }

  /** The name under which a factor's explanation is found. */
  public String figureName(FactorCount factor) {
    return WhyPage.figureName(factor);
  }

  /** Its share of what was received, by month over ten years. */
  public Figure traction(double width) {
    var counts = site.pictures().counts(initiative().slug(), picture.asOf());
    return new Ribbons(counts, picture.asOf().day(), TRACTION_MONTHS)
        .traction("traction-" + (int) width, width, 52, true);
  }

  /** The latest moves, newest first. */
  public List<Change> changes() {
    return Change.log(picture).stream().limit(CHANGES).toList();
  }

  /** Attacks that show what it would oblige to: its opponents on its members and candidates. */
  public List<Case> cases() {
    var overlay =
        site.workspace().browseTreaties().library().overlays().stream()
            .filter(treaty -> initiative().slug().equals(treaty.initiative()))
            .map(Treaty::id)
            .findFirst();
    List<String> with = overlay.map(List::of).orElse(List.of());
    String day = picture.asOf().day().toString();
    return initiative().opponents().stream()
        .filter(site::isState)
        .flatMap(
            attacker ->
                Stream.concat(
                        initiative().founders().stream(),
                        initiative().candidates().stream().map(Initiative.Candidate::actor))
                    .filter(site::isState)
                    .filter(victim -> !victim.equals(attacker))
                    .map(victim -> Case.of(attacker, victim, day, with))
                    .limit(CASES))
        .toList();
  }

  /** Usual names by id of all who have a part in it, as JSON for scripts. */
  public String names() {
    var names = new TreeMap<String, String>();
    Stream.of(
            picture.positions().stream().map(ActorPosition::actor),
            picture.unheard().stream(),
            Stream.ofNullable(initiative().decision()).flatMap(d -> Stream.ofNullable(d.of())))
        .flatMap(ids -> ids)
        .forEach(id -> names.put(id, site.nameOf(id)));
    return Json.line(names);
  }

  /** An attack to ask about. */
  public record Case(String attacker, String victim, String address) {

    static Case of(String attacker, String victim, String day, List<String> with) {
      var form = new CaseForm(List.of(attacker), victim, "", "", "", false, day, with);
      return new Case(attacker, victim, form.address("/what-if"));
    }
  }
}
