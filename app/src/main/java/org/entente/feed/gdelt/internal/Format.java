package org.entente.feed.gdelt.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shape of one kind of file: its fields, and where they stand in a line of so many columns.
 *
 * @param runs how many neighbouring fields mostly come together, as those of a place do; their sum
 *     is the number of fields
 * @param places for each number of columns a line may have, the column of each field, or -1
 */
record Format(List<Field> fields, List<Integer> runs, Map<Integer, int[]> places) {

  /** The numbers of columns a line may have, in words. */
  String expected() {
    return String.join(
        " or ", new TreeMap<>(places).descendingKeySet().stream().map(String::valueOf).toList());
  }

  int mostColumns() {
    return places.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
