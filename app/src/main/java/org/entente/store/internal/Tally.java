package org.entente.store.internal;

import java.util.Arrays;
import java.util.Map;

/** Counts in how many documents of one segment each value occurs. */
final class Tally {

  private final FacetColumns.Values values;
  private final long[] counts;
  private final int[] last;

  Tally(FacetColumns.Values values) {
    this.values = values;
    this.counts = new long[values.size()];
    this.last = new int[values.size()];
    Arrays.fill(last, FacetColumns.NONE);
  }

  /** Counts a value once for a document; documents come one after the other. */
  void add(int value, int doc) {
    if (value != FacetColumns.NONE && last[value] != doc) {
      last[value] = doc;
      counts[value]++;
    }
  }

  /** Adds what was counted to counts by value. */
  void addTo(Map<String, Long> all) {
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        all.merge(values.value(value), counts[value], Long::sum);
      }
    }
  }
}
