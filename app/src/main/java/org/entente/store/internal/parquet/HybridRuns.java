package org.entente.store.internal.parquet;

/**
 * Writes small numbers in Parquet's hybrid of run-length and bit-packed runs (parquet-format,
 * Encodings.md).
 */
final class HybridRuns {

  private static final int LEAST_RUN = 8;

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
    while (at < count) {
      if (at + 1 < count && values[at] != values[at + 1]) {
        at++;
        continue;
      }
      int run = runAt(values, at, count);
      int behindGroup = at - packedFrom & 7;
      int spare = behindGroup == 0 ? 0 : 8 - behindGroup;
      if (run - spare >= LEAST_RUN) {
        int runFrom = at + spare;
        packed(values, packedFrom, runFrom);
        repeated(values[runFrom], run - spare);
        at += run;
        packedFrom = at;
      } else {
        at += run;
      }
    }
    packed(values, packedFrom, count);
  }

  private static int runAt(int[] values, int at, int count) {
    int end = at + 1;
    while (end < count && values[end] == values[at]) {
      end++;
    }
    return end - at;
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
    for (int i = from; i < from + groups * 8; i++) {
      long value = i < to ? values[i] : 0;
      held |= value << bits;
      bits += width;
      if (bits >= Long.SIZE) {
        out.putLong(held);
        bits -= Long.SIZE;
        held = bits == 0 ? 0 : value >>> width - bits;
      }
    }
    for (; bits > 0; bits -= Byte.SIZE) {
      out.put((int) held);
      held >>>= Byte.SIZE;
    }
  }
}
