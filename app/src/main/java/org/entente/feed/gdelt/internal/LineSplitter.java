package org.entente.feed.gdelt.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds one line and its fields; a line ends at a line feed, a field at a tab, nothing is quoted.
 */
final class LineSplitter {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long TABS = ONES * '\t';
  private static final long LINE_FEEDS = ONES * '\n';

  private final int[] bounds;
  private int columns;
  private int end;
  private int next;
  private boolean foreign;
  private boolean nul;

  /**
   * @param mostColumns how many fields of a line are remembered; more are counted
   */
  LineSplitter(int mostColumns) {
    bounds = new int[mostColumns + 1];
  }

  /** Splits the line that begins at {@code from}; a carriage return before its end is dropped. */
  void split(byte[] bytes, int from, int length) {
    columns = 0;
    bounds[0] = from - 1;
    int feed = splitWords(bytes, from, length);
    next = Math.min(length, feed + 1);
    end = feed > from && bytes[feed - 1] == '\r' ? feed - 1 : feed;
    endField(end);
    inspect(bytes, from, feed);
  }

  /** Ends fields eight bytes at a time; answers with the place of the line feed, or the length. */
  private int splitWords(byte[] bytes, int from, int length) {
    int at = from;
    for (; at + Long.BYTES <= length; at += Long.BYTES) {
      long word = (long) LONG.get(bytes, at);
      long feeds = zeros(word ^ LINE_FEEDS);
      long tabs = zeros(word ^ TABS) & Long.lowestOneBit(feeds) - 1;
      for (; tabs != 0; tabs &= tabs - 1) {
        endField(at + (Long.numberOfTrailingZeros(tabs) >>> 3));
      }
      if (feeds != 0) {
        return at + (Long.numberOfTrailingZeros(feeds) >>> 3);
      }
    }
    for (; at < length && bytes[at] != '\n'; at++) {
      if (bytes[at] == '\t') {
        endField(at);
      }
    }
    return at;
  }

  /** The highest bit of each byte that is zero. */
  private static long zeros(long word) {
    return ~((word & ~HIGH_BITS) + ~HIGH_BITS | word | ~HIGH_BITS);
  }

  private void inspect(byte[] bytes, int from, int to) {
    long high = 0;
    long zero = 0;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = (long) LONG.get(bytes, at);
      high |= word;
      zero |= word - ONES & ~word;
    }
    for (; at < to; at++) {
      high |= bytes[at];
      zero |= bytes[at] == 0 ? HIGH_BITS : 0;
    }
    foreign = (high & HIGH_BITS) != 0;
    nul = (zero & HIGH_BITS) != 0;
  }

  private void endField(int at) {
    columns++;
    if (columns < bounds.length) {
      bounds[columns] = at;
    }
  }

  int columns() {
    return columns;
  }

  /**
   * Where the fields remembered lie: field n from behind bound n up to bound n + 1, which are the
   * tabs on both sides of it or the ends of the line. To be read until the next line is split.
   */
  int[] bounds() {
    return bounds;
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
