package org.entente.initiative;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One actor in a picture: where it stands, where it stood, and what it said.
 *
 * @param actor id of the state or organisation
 * @param position where it stands, with the reason down to the sentences
 * @param before where it stood at the start of the period of change; null if nothing had been heard
 *     by then
 * @param path where it stood at the end of each month with news, oldest first
 * @param moved whether it moved in the period of change
 * @param silence named where it has fallen silent
 * @param latest its stance in the newest statement
 * @param testimonies what it said, oldest first
 */
public record ActorPosition(
    String actor,
    Explained<Position> position,
    @Nullable Position before,
    List<PathPoint> path,
    boolean moved,
    @Nullable Silence silence,
    Stance latest,
    List<Testimony> testimonies) {

  /**
   * Weight, in full-weight statements of today, under which an actor's position is not relied upon.
   */
  public static final double FAINT = 0.05;

  /** Where it stood on a day. */
  public record PathPoint(LocalDate day, Position position) {}

  public ActorPosition {
    path = List.copyOf(path);
    testimonies = List.copyOf(testimonies);
  }

  /**
   * How far it moved in the period of change, scale points; 0 where nothing had been heard before.
   */
  public double change() {
    return before == null ? 0 : position.value().mean() - before.mean();
  }

  /** How the change came about: where it stands and where it stood. */
  public Explanation whyChange() {
    Position then = before;
    return Explanation.of("change of " + actor, tenth(change()))
        .because("position now less the position at the start of the period, as then known")
        .from(
            position.explanation(),
            Explanation.of(
                "position before", then == null ? "nothing was heard" : tenth(then.mean())));
  }

  private static String tenth(double points) {
    return Explanation.number(Math.round(points * 10) / 10.0);
  }

  /** Whether it was heard so little or so long ago that its position says nothing. */
  public boolean isFaint() {
    return position.value().weight() < FAINT;
  }

  public LocalDate lastHeard() {
    return testimonies.getLast().day();
  }
}
