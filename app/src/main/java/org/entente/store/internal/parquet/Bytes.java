package org.entente.store.internal.parquet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing run of bytes, little-endian. */
final class Bytes {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] array = new byte[1 << 12];
  private int length;

  byte[] array() {
    return array;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void ensure(int more) {
    if (length + more > array.length) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, length + more));
    }
  }

  void put(int value) {
    ensure(1);
    array[length++] = (byte) value;
  }

  void put(byte[] from, int start, int count) {
    ensure(count);
    System.arraycopy(from, start, array, length, count);
    length += count;
  }

  void putInt(int value) {
    ensure(4);
    INT.set(array, length, value);
    length += 4;
  }

  void putLong(long value) {
    ensure(8);
    LONG.set(array, length, value);
    length += 8;
  }

  /** Writes an int over what stands at a place already written. */
  void setInt(int at, int value) {
    INT.set(array, at, value);
  }

  /** Unsigned variable-length number, seven bits a byte, least significant first (ULEB128). */
  void putVarint(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      array[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    array[length++] = (byte) rest;
  }

  void advance(int count) {
    length += count;
  }

  byte[] copy() {
    return Arrays.copyOf(array, length);
  }
}
