package org.entente.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One day of a pair's tension.
 *
 * @param raw weight of the day's events per thousand events received
 * @param level the same smoothed; what was not received does not count as calm
 * @param events events between the two, in both directions
 * @param byQuad the same by GDELT's four quad classes
 * @param byRoot the same by CAMEO's roots, those that occurred
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
    List<Long> byQuad,
    Map<CameoRoot, Long> byRoot,
    double goldstein,
    long mentions,
    long received,
    double coverage) {

  public TensionDay {
    byQuad = List.copyOf(byQuad);
    byRoot = Collections.unmodifiableMap(new TreeMap<>(byRoot));
  }

  public boolean isGap() {
    return received == 0;
  }
}
