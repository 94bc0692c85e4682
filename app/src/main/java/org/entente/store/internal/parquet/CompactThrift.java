package org.entente.store.internal.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Writes structures in Apache Thrift's compact protocol, as far as Parquet's metadata needs it. */
final class CompactThrift {

  private static final int TRUE = 1;
  private static final int FALSE = 2;
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final Bytes out;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int lastField;

  CompactThrift(Bytes out) {
    this.out = out;
  }

  CompactThrift i32(int field, int value) {
    header(field, I32);
    zigzag(value);
    return this;
  }

  CompactThrift i64(int field, long value) {
    header(field, I64);
    zigzag(value);
    return this;
  }

  CompactThrift bool(int field, boolean value) {
    header(field, value ? TRUE : FALSE);
    return this;
  }

  CompactThrift text(int field, String value) {
    return binary(field, value.getBytes(StandardCharsets.UTF_8));
  }

  CompactThrift binary(int field, byte[] value) {
    header(field, BINARY);
    rawBinary(value);
    return this;
  }

  CompactThrift struct(int field, Consumer<CompactThrift> fields) {
    header(field, STRUCT);
    body(fields);
    return this;
  }

  <T> CompactThrift structs(
      int field, List<T> items, java.util.function.BiConsumer<CompactThrift, T> fields) {
    listHeader(field, items.size(), STRUCT);
    for (T item : items) {
      body(thrift -> fields.accept(thrift, item));
    }
    return this;
  }

  CompactThrift i32s(int field, int... values) {
    listHeader(field, values.length, I32);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  CompactThrift texts(int field, String... values) {
    listHeader(field, values.length, BINARY);
    for (String value : values) {
      rawBinary(value.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** A structure without a field of its own: the outermost, or an item of a list. */
  void body(Consumer<CompactThrift> fields) {
    outer.push(lastField);
    lastField = 0;
    fields.accept(this);
    out.put(0);
    lastField = outer.pop();
  }

  private void listHeader(int field, int size, int type) {
    header(field, LIST);
    if (size < 15) {
      out.put(size << 4 | type);
    } else {
      out.put(0xF0 | type);
      out.putVarint(size);
    }
  }

  private void rawBinary(byte[] value) {
    out.putVarint(value.length);
    out.put(value, 0, value.length);
  }

  private void header(int field, int type) {
    int delta = field - lastField;
    if (delta > 0 && delta <= 15) {
      out.put(delta << 4 | type);
    } else {
      out.put(type);
      zigzag(field);
    }
    lastField = field;
  }

  private void zigzag(long value) {
    out.putVarint(value << 1 ^ value >> 63);
  }
}
