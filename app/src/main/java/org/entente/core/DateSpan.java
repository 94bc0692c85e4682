package org.entente.core;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included; an absent end is open.
 *
 * @param from first day, or null where it has no beginning that matters
 * @param until last day, or null where it goes on
 */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** Every day. */
  public static final DateSpan ALWAYS = new DateSpan(null, null);

  public DateSpan {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends (" + until + ") before it begins (" + from + ")");
    }
  }

  public static DateSpan since(LocalDate from) {
    return new DateSpan(from, null);
  }

  public static DateSpan of(LocalDate from, LocalDate until) {
    return new DateSpan(from, until);
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  public boolean overlaps(DateSpan other) {
    boolean startsInTime = from == null || other.until == null || !from.isAfter(other.until);
    boolean endsInTime = until == null || other.from == null || !other.from.isAfter(until);
    return startsInTime && endsInTime;
  }

  public Optional<LocalDate> findFrom() {
    return Optional.ofNullable(from);
  }

  public Optional<LocalDate> findUntil() {
    return Optional.ofNullable(until);
  }
}
