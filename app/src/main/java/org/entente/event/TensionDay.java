package org.entente.event;

import java.time.LocalDate;

/**
 * One day of a pair's tension.
 *
 * @param raw weight of the day's events per thousand events received
 * @param level the same smoothed; what was not received does not count as calm
 * @param events events between the two, in both directions
 * @param byQuad the same by GDELT's four quad classes
 * @param goldstein sum of their Goldstein values
 * @param mentions sum of their mentions
 * @param received all events received that day
 * @param coverage share of the day's files that were received, 0..1
 */
public record TensionDay(
    LocalDate day,
    double raw,
    double level,
    long events,
    java.util.List<Long> byQuad,
    double goldstein,
    long mentions,
    long received,
    double coverage) {

  public TensionDay {
    byQuad = java.util.List.copyOf(byQuad);
  }

  public boolean isGap() {
    return received == 0;
  }
}
