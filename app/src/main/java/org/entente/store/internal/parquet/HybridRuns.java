package org.entente.store.internal.parquet;

/**
 * Writes small numbers in Parquet's hybrid of run-length and bit-packed runs (parquet-format,
 * Encodings.md).
 */
final class HybridRuns {

  /** Packed runs are of whole groups, and so long is the shortest repeated run. */
  private static final int GROUP = 8;

  private final Bytes out;
  private final int width;

  /**
   * @param width bits per number, 0..31; no number is negative
   */
  HybridRuns(Bytes out, int width) {
    this.out = out;
    this.width = width;
  }

  static int widthFor(int largest) {
    return 32 - Integer.numberOfLeadingZeros(largest);
  }

  /** Writes the first {@code count} of the values. */
  void write(int[] values, int count) {
    int packedFrom = 0;
    int at = 0;
    while (at + GROUP <= count) {
      if (isRepeated(values, at)) {
        packed(values, packedFrom, at);
        packedFrom = runEnd(values, at, count);
        repeated(values[at], packedFrom - at);
        at = packedFrom;
      } else {
        at += GROUP;
      }
    }
    packed(values, packedFrom, count);
  }

  /** Whether the values of a group are all the same. */
  private static boolean isRepeated(int[] values, int at) {
    int first = values[at];
    int differing = 0;
    for (int i = at + 1; i < at + GROUP; i++) {
      differing |= values[i] ^ first;
    }
    return differing == 0;
  }

  private static int runEnd(int[] values, int at, int count) {
    int end = at + GROUP;
    while (end < count && values[end] == values[at]) {
      end++;
    }
    return end;
  }

  private void repeated(int value, int count) {
    out.putVarint((long) count << 1);
    for (int bits = 0; bits < width; bits += 8) {
      out.put(value >>> bits);
    }
  }

  private void packed(int[] values, int from, int to) {
    if (from == to) {
      return;
    }
    int groups = to - from + 7 >>> 3;
    out.putVarint((long) groups << 1 | 1);
    long held = 0;
    int bits = 0;
    for (int i = from; i < to; i++) {
      long value = values[i];
      held |= value << bits;
      bits += width;
      if (bits >= Long.SIZE) {
        out.putLong(held);
        bits -= Long.SIZE;
        held = bits == 0 ? 0 : value >>> width - bits;
      }
    }
    int last = groups * width - (to - from) * width / Long.SIZE * Long.BYTES;
    for (int left = last; left > 0; left--) {
      out.put((int) held);
      held >>>= Byte.SIZE;
    }
  }
}
