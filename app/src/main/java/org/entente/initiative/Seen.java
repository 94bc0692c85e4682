package org.entente.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a version of a document says, with the days on which it stood: on which that
 * version was the latest one seen, and no judgement of a person said otherwise.
 *
 * @param row what it says
 * @param from the first day on which it stood
 * @param replaced the first day on which it no longer stood; null where there is none
 */
public record Seen<T>(T row, LocalDate from, @Nullable LocalDate replaced) {

  private boolean standsOn(LocalDate day) {
    return !from.isAfter(day) && (replaced == null || replaced.isAfter(day));
  }

  /** What was known on a day, in the same order. */
  public static <T> List<T> on(LocalDate day, List<Seen<T>> all) {
    return all.stream().filter(seen -> seen.standsOn(day)).map(Seen::row).toList();
  }
}
