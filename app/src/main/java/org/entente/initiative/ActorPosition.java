package org.entente.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/** One actor in a picture: where it stands, where it stood, and what it said. */
public final class ActorPosition {

  /**
   * Weight, in full-weight statements of today, under which an actor's position is not relied upon.
   */
  public static final double FAINT = 0.05;

  private final String actor;
  private final Explained<Position> position;
  private final @Nullable Position before;
  private final Supplier<List<PathPoint>> path;
  private final boolean moved;
  private final @Nullable Silence silence;
  private final Testimonies testimonies;

  /** Where it stood on a day. */
  public record PathPoint(LocalDate day, Position position) {}

  /**
   * One actor.
   *
   * @param path worked out when it is asked for
   * @param testimonies at least one, oldest first
   */
  ActorPosition(
      String actor,
      Explained<Position> position,
      @Nullable Position before,
      Supplier<List<PathPoint>> path,
      boolean moved,
      @Nullable Silence silence,
      Testimonies testimonies) {
    this.actor = actor;
    this.position = position;
    this.before = before;
    this.path = path;
    this.moved = moved;
    this.silence = silence;
    this.testimonies = testimonies;
  }

  /** Id of the state or organisation. */
  public String actor() {
    return actor;
  }

  /** Where it stands, with the reason down to the sentences. */
  public Explained<Position> position() {
    return position;
  }

  /** Where it stood at the start of the period of change; null if nothing was heard by then. */
  public @Nullable Position before() {
    return before;
  }

  /** Where it stood at the end of each month with news, oldest first; worked out anew each time. */
  public List<PathPoint> path() {
    return path.get();
  }

  /** Whether it moved in the period of change. */
  public boolean moved() {
    return moved;
  }

  /** Its silence where it has fallen silent. */
  public @Nullable Silence silence() {
    return silence;
  }

  /** Its stance in the newest statement. */
  public Stance latest() {
    return testimonies.getLast().statement().stance();
  }

  /** What it said, oldest first. */
  public Testimonies testimonies() {
    return testimonies;
  }

  /** Whether it said something after one day and by another. */
  public boolean spoke(LocalDate after, LocalDate until) {
    return testimonies.anyBetween(after, until);
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
    return LocalDate.ofEpochDay(testimonies.epochDay(testimonies.size() - 1));
  }
}
