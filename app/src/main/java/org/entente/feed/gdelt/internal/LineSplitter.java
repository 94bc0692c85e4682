package org.entente.feed.gdelt.internal;

/**
 * Finds one line and its fields; a line ends at a line feed, a field at a tab, nothing is quoted.
 */
final class LineSplitter {

  private final int[] ends;
  private int columns;
  private int end;
  private int next;
  private boolean foreign;
  private boolean nul;

  /**
   * @param mostColumns how many fields of a line are remembered; more are counted
   */
  LineSplitter(int mostColumns) {
    ends = new int[mostColumns];
  }

  /** Splits the line that begins at {@code from}; a carriage return before its end is dropped. */
  void split(byte[] bytes, int from, int length) {
    columns = 0;
    foreign = false;
    nul = false;
    int at = from;
    for (; at < length; at++) {
      byte b = bytes[at];
      if (b > '\r') {
        continue;
      }
      if (b == '\t') {
        endField(at);
      } else if (b == '\n') {
        break;
      } else if (b < 0) {
        foreign = true;
      } else if (b == 0) {
        nul = true;
      }
    }
    next = Math.min(length, at + 1);
    end = at > from && bytes[at - 1] == '\r' ? at - 1 : at;
    endField(end);
  }

  private void endField(int at) {
    if (columns < ends.length) {
      ends[columns] = at;
    }
    columns++;
  }

  int columns() {
    return columns;
  }

  /** Where a field ends, among those remembered. */
  int end(int column) {
    return ends[column];
  }

  /** Where the line ends, without what ends it. */
  int end() {
    return end;
  }

  /** Where the next line begins. */
  int next() {
    return next;
  }

  /** Whether it has bytes outside ASCII. */
  boolean foreign() {
    return foreign;
  }

  /** Whether it has a zero byte. */
  boolean nul() {
    return nul;
  }
}
