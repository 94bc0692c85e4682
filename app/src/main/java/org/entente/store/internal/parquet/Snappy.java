package org.entente.store.internal.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Compresses in the Snappy format (google/snappy, format_description.txt): literals and copies
 * found with a hash of four bytes within blocks of 64 KiB.
 */
final class Snappy {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int BLOCK = 1 << 16;
  private static final int TABLE_BITS = 14;
  private static final int MARGIN = 15;

  private final short[] table = new short[1 << TABLE_BITS];

  /** Appends the compressed form of a range to the output. */
  void compress(byte[] in, int from, int length, Bytes out) {
    out.putVarint(length);
    out.ensure(length + length / 6 + 32);
    int end = from + length;
    for (int block = from; block < end; block += BLOCK) {
      block(in, block, Math.min(end, block + BLOCK), out);
    }
  }

  private void block(byte[] in, int start, int end, Bytes out) {
    Arrays.fill(table, (short) 0);
    int literal = start;
    int at = start + 1;
    int limit = end - MARGIN;
    int misses = 32;
    while (at < limit) {
      int word = (int) INT.get(in, at);
      int slot = word * 0x1E35A7BD >>> 32 - TABLE_BITS;
      int candidate = start + (table[slot] & 0xFFFF);
      table[slot] = (short) (at - start);
      if (candidate < at && (int) INT.get(in, candidate) == word) {
        literal(in, literal, at, out);
        int match = 4 + matching(in, candidate + 4, at + 4, end);
        copy(at - candidate, match, out);
        at += match;
        literal = at;
        misses = 32;
      } else {
        at += misses++ >>> 5;
      }
    }
    literal(in, literal, end, out);
  }

  private static int matching(byte[] in, int earlier, int later, int end) {
    int count = 0;
    while (later + count + 8 <= end) {
      long difference = (long) LONG.get(in, earlier + count) ^ (long) LONG.get(in, later + count);
      if (difference != 0) {
        return count + (Long.numberOfTrailingZeros(difference) >>> 3);
      }
      count += 8;
    }
    while (later + count < end && in[earlier + count] == in[later + count]) {
      count++;
    }
    return count;
  }

  private static void literal(byte[] in, int from, int to, Bytes out) {
    int count = to - from;
    if (count == 0) {
      return;
    }
    int n = count - 1;
    if (n < 60) {
      out.put(n << 2);
    } else if (n < 1 << 8) {
      out.put(60 << 2);
      out.put(n);
    } else {
      out.put(61 << 2);
      out.put(n);
      out.put(n >>> 8);
    }
    out.put(in, from, count);
  }

  private static void copy(int offset, int length, Bytes out) {
    int rest = length;
    while (rest > 0) {
      int now = rest > 64 && rest < 68 ? 60 : Math.min(rest, 64);
      if (now >= 4 && now <= 11 && offset < 2048) {
        out.put(offset >>> 8 << 5 | now - 4 << 2 | 1);
        out.put(offset);
      } else {
        out.put(now - 1 << 2 | 2);
        out.put(offset);
        out.put(offset >>> 8);
      }
      rest -= now;
    }
  }
}
