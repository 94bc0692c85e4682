package org.entente.store.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a version of a document says, with the days on which that version was the latest
 * one seen.
 *
 * @param row what it says
 * @param from the day the version was first seen
 * @param replaced the day a later version was first seen; null where there is none
 */
record Seen<T>(T row, LocalDate from, @Nullable LocalDate replaced) {

  private boolean isLatestOn(LocalDate day) {
    return !from.isAfter(day) && (replaced == null || replaced.isAfter(day));
  }

  /** What was known on a day, in the same order. */
  static <T> List<T> on(LocalDate day, List<Seen<T>> all) {
    return all.stream().filter(seen -> seen.isLatestOn(day)).map(Seen::row).toList();
  }
}
