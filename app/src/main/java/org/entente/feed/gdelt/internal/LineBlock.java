package org.entente.feed.gdelt.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive lines with the same number of columns. They are taken into columns together, one
 * column after the other, while what is known of its values is close at hand.
 */
final class LineBlock {

  /** So many lines and where their fields lie fit into a core's own caches. */
  static final int MOST_LINES = 64;

  private final int stride;
  private final int[] bounds;
  private final int[] starts = new int[MOST_LINES];
  private final int[] ends = new int[MOST_LINES];
  private final long[] numbers = new long[MOST_LINES];
  private final @Nullable String[] faults = new @Nullable String[MOST_LINES];
  private int columns;
  private int lines;
  private int refused;

  /**
   * @param mostColumns how many columns a line can have
   */
  LineBlock(int mostColumns) {
    stride = mostColumns + 1;
    bounds = new int[MOST_LINES * stride];
  }

  /** Whether a line of so many columns can be added. */
  boolean takes(int lineColumns) {
    return lines == 0 || lines < MOST_LINES && lineColumns == columns;
  }

  /**
   * Adds a line.
   *
   * @param number its place in its file, from 1
   * @param start where it begins in the file
   * @param end where it ends in the file
   */
  void add(LineSplitter line, long number, int start, int end) {
    columns = line.columns();
    System.arraycopy(line.bounds(), 0, bounds, lines * stride, columns + 1);
    numbers[lines] = number;
    starts[lines] = start;
    ends[lines] = end;
    lines++;
  }

  void clear() {
    Arrays.fill(faults, 0, lines, null);
    lines = 0;
    refused = 0;
  }

  int lines() {
    return lines;
  }

  int columns() {
    return columns;
  }

  /** Where a line's field begins. */
  int from(int line, int column) {
    return bounds[line * stride + column] + 1;
  }

  /** Where a line's field ends. */
  int to(int line, int column) {
    return bounds[line * stride + column + 1];
  }

  /** Where the line lies in its file, whatever the fields were taken from. */
  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  long number(int line) {
    return numbers[line];
  }

  /** Marks a line as no row, with the reason; it must not have been refused before. */
  void refuse(int line, String fault) {
    faults[line] = fault;
    refused++;
  }

  boolean isRefused(int line) {
    return refused > 0 && faults[line] != null;
  }

  /** Why the line is no row, or null where it is one. */
  @Nullable String fault(int line) {
    return faults[line];
  }

  /** How many lines are rows. */
  int accepted() {
    return lines - refused;
  }
}
