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

  /** Leaves out what tells a tab from a line feed and from the two bytes around them. */
  private static final long BUT_TWO_BITS = ~(ONES * 3);

  /** Multiplied by it, the lowest bits of eight bytes come to lie side by side in the highest. */
  private static final long GATHER = 0x0102040810204080L;

  /** So many bytes are looked at together: one bit of a long for each. */
  private static final int BLOCK = Long.SIZE;

  private final int most;
  private final int[] bounds;
  private int columns;
  private int end;
  private int next;
  private long high;
  private long zero;

  /**
   * @param mostColumns how many fields of a line are remembered; more are counted
   */
  LineSplitter(int mostColumns) {
    most = mostColumns + 1;
    bounds = new int[most + 1];
  }

  /** Splits the line that begins at {@code from}; a carriage return before its end is dropped. */
  void split(byte[] bytes, int from, int length) {
    bounds[0] = from - 1;
    high = 0;
    zero = 0;
    int feed = splitBlocks(bytes, from, length);
    next = Math.min(length, feed + 1);
    end = feed > from && bytes[feed - 1] == '\r' ? feed - 1 : feed;
    bounds[Math.min(columns, most)] = end;
  }

  /** Ends fields block by block; answers with the place of the line feed, or the length. */
  private int splitBlocks(byte[] bytes, int from, int length) {
    int[] ends = bounds;
    int count = 1;
    int at = from;
    for (; at + BLOCK <= length; at += BLOCK) {
      for (long near = near(bytes, at); near != 0; near &= near - 1) {
        int place = at + Long.numberOfTrailingZeros(near);
        if (bytes[place] == '\t') {
          ends[Math.min(count++, most)] = place;
        } else if (bytes[place] == '\n') {
          columns = count;
          inspect(bytes, at, place);
          return place;
        }
      }
      inspect(bytes, at, at + BLOCK);
    }
    columns = count;
    return splitBytes(bytes, at, length);
  }

  /** For each byte of a block a bit: whether it is a tab, a line feed or next to them. */
  private static long near(byte[] bytes, int at) {
    long near = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long word = (long) LONG.get(bytes, at + i);
      long found = zeros((word ^ TABS) & BUT_TWO_BITS) >>> 7;
      near |= (found * GATHER >>> 56) << i;
    }
    return near;
  }

  private int splitBytes(byte[] bytes, int from, int length) {
    int at = from;
    for (; at < length && bytes[at] != '\n'; at++) {
      if (bytes[at] == '\t') {
        bounds[Math.min(columns++, most)] = at;
      }
    }
    inspect(bytes, from, at);
    return at;
  }

  private void inspect(byte[] bytes, int from, int to) {
    long seen = high;
    long nil = zero;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long word = (long) LONG.get(bytes, at);
      seen |= word;
      nil |= word - ONES & ~word;
    }
    for (; at < to; at++) {
      seen |= bytes[at];
      nil |= bytes[at] == 0 ? HIGH_BITS : 0;
    }
    high = seen;
    zero = nil;
  }

  /** The highest bit of each byte that is zero. */
  private static long zeros(long word) {
    return ~((word & ~HIGH_BITS) + ~HIGH_BITS | word | ~HIGH_BITS);
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
    return (high & HIGH_BITS) != 0;
  }

  /** Whether it has a zero byte. */
  boolean nul() {
    return (zero & HIGH_BITS) != 0;
  }
}
