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

  private byte[] arena = new byte[1 << 10];
  private int[] starts = new int[1 << 6];
  private int[] hashes = new int[1 << 6];
  private int[] places = new int[1 << 7];
  private int size;

  /** The number of a byte string, which is added if it is new. */
  public int add(byte[] bytes, int from, int to) {
    int hash = hash(bytes, from, to);
    int mask = places.length - 1;
    int place = hash & mask;
    for (int code = places[place]; code != 0; code = places[place]) {
      if (hashes[code - 1] == hash && holds(code - 1, bytes, from, to)) {
        return code - 1;
      }
      place = (place + 1) & mask;
    }
    append(bytes, from, to, hash);
    places[place] = size;
    if (size * 2 > places.length) {
      grow();
    }
    return size - 1;
  }

  public int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
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

  private void append(byte[] bytes, int from, int to, int hash) {
    int start = starts[size];
    int end = start + to - from;
    if (end > arena.length) {
      arena = Arrays.copyOf(arena, Math.max(arena.length * 2, end));
    }
    System.arraycopy(bytes, from, arena, start, to - from);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    hashes[size] = hash;
    size++;
    starts[size] = end;
  }

  private void grow() {
    int[] wider = new int[places.length * 4];
    int mask = wider.length - 1;
    for (int code = 0; code < size; code++) {
      int place = hashes[code] & mask;
      while (wider[place] != 0) {
        place = (place + 1) & mask;
      }
      wider[place] = code + 1;
    }
    places = wider;
  }

  /** Multiplies and folds eight bytes at a time; the tail is read byte by byte. */
  static int hash(byte[] bytes, int from, int to) {
    return (int) (hash64(bytes, from, to) >>> 32);
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
