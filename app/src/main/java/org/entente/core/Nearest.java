package org.entente.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names most like one that was not found, for "did you mean" lines. */
public final class Nearest {

  private Nearest() {}

  /**
   * The {@code count} candidates with the smallest edit distance to {@code name}, letter case
   * ignored.
   */
  public static List<String> names(String name, Collection<String> candidates, int count) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String c) -> distance(wanted, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(count)
        .toList();
  }

  /**
   * Levenshtein distance, where a candidate that merely continues the wanted name counts as one
   * step off.
   */
  private static int distance(String wanted, String candidate) {
    if (!wanted.isEmpty() && candidate.startsWith(wanted)) {
      return 1;
    }
    int[] previous = new int[candidate.length() + 1];
    for (int j = 0; j <= candidate.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      int[] row = new int[candidate.length() + 1];
      row[0] = i;
      for (int j = 1; j <= candidate.length(); j++) {
        int swap = previous[j - 1] + (wanted.charAt(i - 1) == candidate.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[candidate.length()];
  }
}
