package org.entente.treaty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Spans of days as treaty files write them: the first day inside, and the first day after. */
final class Days {

  private Days() {}

  static boolean within(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  static void ordered(String what, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException(
          what + ": until " + until + " does not lie after from " + from);
    }
  }
}
