package org.entente.reading.model.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The calls that may still be made; renewed each UTC day, for programs that run for days. */
final class Budget {

  private final int limit;
  private final Clock clock;
  private LocalDate day;
  private int today;
  private int all;

  Budget(int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
    this.day = now();
  }

  private LocalDate now() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /**
   * Takes one call.
   *
   * @throws ModelFault where none is left
   */
  synchronized void take() {
    LocalDate now = now();
    if (!now.equals(day)) {
      day = now;
      today = 0;
    }
    if (today >= limit) {
      throw new ModelFault(
          FaultKind.LIMIT,
          "not asked: all " + limit + " calls are made; --model-limit allows more");
    }
    today++;
    all++;
  }

  /** Calls made so far. */
  synchronized int spent() {
    return all;
  }
}
