package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.OutcomeScale;
import org.entente.initiative.Picture;
import org.entente.initiative.Position;
import org.entente.initiative.Testimony;
import org.entente.usecase.view.PictureView.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where on an initiative, without the reasons.
 *
 * @param initiative slug
 * @param name the initiative's name
 * @param asOf the day whose knowledge it shows
 * @param since start of the period of change
 * @param scale labelled outcomes
 * @param actors those of whom something is kept, from most in favour to most against
 * @param unheard ids of founders, candidates and opponents of whom nothing is kept
 */
public record StandingsView(
    String initiative,
    String name,
    LocalDate asOf,
    LocalDate since,
    OutcomeScale scale,
    List<Standing> actors,
    List<String> unheard) {

  /**
   * Where one actor stands.
   *
   * @param actor its id
   * @param name its usual name
   * @param part founder, candidate, opponent or other
   * @param position where it stands
   * @param before where it stood at the start of the period of change
   * @param stance the stance nearest to its position
   * @param faint whether it was heard so long ago that the position says nothing
   * @param moved whether it moved in the period of change
   * @param silentSince the day since which it is silent, where that is unusual
   * @param lastHeard day of its newest statement
   * @param statements how many statements are kept of it
   * @param newest its newest statement
   * @param sentence number of the sentence that carries it in its document, from 0
   */
  public record Standing(
      String actor,
      String name,
      String part,
      Position position,
      @Nullable Position before,
      String stance,
      boolean faint,
      boolean moved,
      @Nullable LocalDate silentSince,
      LocalDate lastHeard,
      int statements,
      StatementView newest,
      int sentence) {}

  /**
   * The standings in a picture.
   *
   * @param names from ids to usual names
   */
  public static StandingsView of(Picture picture, UnaryOperator<String> names) {
    Initiative initiative = picture.initiative();
    return new StandingsView(
        initiative.slug(),
        initiative.name(),
        picture.asOf().day(),
        picture.since(),
        initiative.scale(),
        picture.positions().stream().map(actor -> standing(initiative, actor, names)).toList(),
        picture.unheard());
  }

  private static Standing standing(
      Initiative initiative, ActorPosition actor, UnaryOperator<String> names) {
    Testimony newest = actor.testimonies().getLast();
    return new Standing(
        actor.actor(),
        names.apply(actor.actor()),
        part(initiative, actor.actor()),
        actor.position().value(),
        actor.before(),
        initiative.stancePositions().nearest(actor.position().value().mean()).word(),
        actor.isFaint(),
        actor.moved(),
        actor.silence() == null ? null : actor.silence().since(),
        actor.lastHeard(),
        actor.testimonies().size(),
        StatementView.of(newest),
        newest.statement().evidence().sentence());
  }

  private static String part(Initiative initiative, String actor) {
    if (initiative.founders().contains(actor)) {
      return "founder";
    }
    if (initiative.opponents().contains(actor)) {
      return "opponent";
    }
    return initiative.candidates().stream().anyMatch(c -> c.actor().equals(actor))
        ? "candidate"
        : "other";
  }
}
