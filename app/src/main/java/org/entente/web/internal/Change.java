package org.entente.web.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Picture;

/**
 * One move of one actor from one month with news to the next.
 *
 * @param day end of the month in which it moved
 * @param actor who moved
 * @param from where it stood before, 0..100
 * @param to where it stood then
 */
public record Change(LocalDate day, String actor, double from, double to) {

  private static final double LEAST = 5;

  /**
   * The moves of five points and more, newest first; without a statement in between a position only
   * fades with age.
   */
  static List<Change> log(Picture picture) {
    var changes = new ArrayList<Change>();
    for (ActorPosition actor : picture.positions()) {
      List<ActorPosition.PathPoint> path = actor.path();
      for (int i = 1; i < path.size(); i++) {
        double from = path.get(i - 1).position().mean();
        double to = path.get(i).position().mean();
        if (Math.abs(to - from) >= LEAST && actor.spoke(path.get(i - 1).day(), path.get(i).day())) {
          changes.add(new Change(path.get(i).day(), actor.actor(), from, to));
        }
      }
    }
    changes.sort(Comparator.comparing(Change::day).reversed().thenComparing(Change::actor));
    return changes;
  }

  public double points() {
    return to - from;
  }
}
