package org.entente.event.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct byte strings, numbered from 0 in the order they were first added; not for use by several
 * threads while it grows.
 */
public final class ByteDictionary {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long OTHER = 0xD1B54A32D192ED03L;

  private byte[] arena = new byte[1 << 10];
  private int[] starts = new int[1 << 6];

  /**
   * An open-addressed table of two longs each: what stands for the bytes, then their length in the
   * upper half and number plus one in the lower; 0 is free. Up to eight bytes are themselves what
   * stands for them, so that they are found with one look.
   */
  private long[] places = new long[1 << 7];

  private int size;
  private int last;

  /** The number of a byte string, which is added if it is new. */
  public int add(byte[] bytes, int from, int to) {
    int length = to - from;
    boolean shortText = length <= Long.BYTES;
    if (!shortText && isLast(bytes, from, to)) {
      return last;
    }
    long stand = shortText ? word(bytes, from, length) : mixed(bytes, from, to);
    long[] table = places;
    int mask = table.length - 1;
    int place = place(stand, length, mask);
    for (long tag = table[place + 1]; tag != 0; tag = table[place + 1]) {
      if (table[place] == stand
          && (int) (tag >>> 32) == length
          && (shortText || holds((int) tag - 1, bytes, from, to))) {
        last = (int) tag - 1;
        return last;
      }
      place = place + 2 & mask;
    }
    append(bytes, from, length);
    table[place] = stand;
    table[place + 1] = (long) length << 32 | size;
    if (size * 4 > table.length) {
      grow();
    }
    last = size - 1;
    return last;
  }

  /** Whether it is the string last asked for, as it often is where lines tell of one article. */
  private boolean isLast(byte[] bytes, int from, int to) {
    return last < size
        && starts[last + 1] - starts[last] == to - from
        && holds(last, bytes, from, to);
  }

  private static int place(long stand, int length, int mask) {
    long mixed = (stand ^ stand >>> 32 ^ length) * MIX;
    return (int) (mixed >>> 32) & mask & ~1;
  }

  /** Up to eight bytes as a number, the first one lowest. */
  private static long word(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length && length > 0) {
      return (long) LONG.get(bytes, from) & -1L >>> Long.SIZE - length * 8;
    }
    long word = 0;
    for (int at = from + length - 1; at >= from; at--) {
      word = word << 8 | bytes[at] & 0xFF;
    }
    return word;
  }

  public int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** Forgets all entries and keeps the memory. */
  public void clear() {
    Arrays.fill(places, 0);
    size = 0;
    last = 0;
  }

  /** Whether entry number {@code code} is this byte string. */
  public boolean holds(int code, byte[] bytes, int from, int to) {
    return Arrays.equals(arena, starts[code], starts[code + 1], bytes, from, to);
  }

  public int size() {
    return size;
  }

  /** The bytes in which entries lie one after the other; read only. */
  public byte[] arena() {
    return arena;
  }

  /** Where an entry begins in the arena; {@code start(size())} is the end of the last. */
  public int start(int code) {
    return starts[code];
  }

  public byte[] bytes(int code) {
    return Arrays.copyOfRange(arena, starts[code], starts[code + 1]);
  }

  /** An entry decoded as UTF-8. */
  public String text(int code) {
    int start = starts[code];
    return new String(arena, start, starts[code + 1] - start, StandardCharsets.UTF_8);
  }

  private void append(byte[] bytes, int from, int length) {
    int start = starts[size];
    int end = start + length;
    if (end > arena.length) {
      arena = Arrays.copyOf(arena, Math.max(arena.length * 2, end));
    }
    System.arraycopy(bytes, from, arena, start, length);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    size++;
    starts[size] = end;
  }

  private void grow() {
    long[] wider = new long[places.length * 2];
    int mask = wider.length - 1;
    for (int old = 0; old < places.length; old += 2) {
      long tag = places[old + 1];
      if (tag != 0) {
        int place = place(places[old], (int) (tag >>> 32), mask);
        while (wider[place + 1] != 0) {
          place = place + 2 & mask;
        }
        wider[place] = places[old];
        wider[place + 1] = tag;
      }
    }
    places = wider;
  }

  /** Stands for more than eight bytes in this process: sixteen at a time, the last ones again. */
  private static long mixed(byte[] bytes, int from, int to) {
    long h = MIX ^ (to - from);
    int at = from;
    for (; at + 16 < to; at += 16) {
      h = product((long) LONG.get(bytes, at) ^ h, (long) LONG.get(bytes, at + 8) ^ OTHER);
    }
    int tail = Math.max(from, to - 16);
    return product((long) LONG.get(bytes, tail) ^ h, (long) LONG.get(bytes, to - 8) ^ OTHER) * MIX;
  }

  private static long product(long one, long other) {
    return one * other ^ Math.unsignedMultiplyHigh(one, other);
  }

  /** A 64-bit hash of a byte string, the same on every machine. */
  public static long hash64(byte[] bytes, int from, int to) {
    long h = MIX ^ (to - from);
    int at = from;
    for (; at + 8 <= to; at += 8) {
      h = fold(h, (long) LONG.get(bytes, at));
    }
    long tail = 0;
    for (; at < to; at++) {
      tail = tail << 8 | (bytes[at] & 0xFF);
    }
    return fold(fold(h, tail), MIX);
  }

  private static long fold(long h, long word) {
    long mixed = (h ^ word) * MIX;
    return mixed ^ Math.unsignedMultiplyHigh(h ^ word, MIX);
  }
}
