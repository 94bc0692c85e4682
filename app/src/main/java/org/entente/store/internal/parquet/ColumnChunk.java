package org.entente.store.internal.parquet;

import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Where one column of a row group lies in its file.
 *
 * @param dictionaryAt offset of its dictionary page, or -1 where it has none
 * @param dataAt offset of its data page
 * @param bytes length of its pages as written
 * @param plainBytes length of its pages before compression
 * @param least smallest value as Parquet's statistics encode it, or null where not given
 * @param greatest largest value, likewise
 */
record ColumnChunk(
    Column column,
    long dictionaryAt,
    long dataAt,
    long bytes,
    long plainBytes,
    int nulls,
    byte @Nullable [] least,
    byte @Nullable [] greatest) {

  /** Parquet's physical type of a column type. */
  static int physical(ColumnType type) {
    return switch (type) {
      case TEXT, BYTES -> 6;
      case INT, DATE -> 1;
      case LONG, TIMESTAMP -> 2;
      case DOUBLE -> 5;
    };
  }

  void describe(CompactThrift thrift) {
    thrift.i32(1, physical(column.type()));
    if (dictionaryAt < 0) {
      thrift.i32s(2, 0, 3);
    } else {
      thrift.i32s(2, 0, 3, 8);
    }
    thrift.texts(3, column.name());
    thrift.i32(4, 1);
    thrift.i64(5, column.rows());
    thrift.i64(6, plainBytes);
    thrift.i64(7, bytes);
    thrift.i64(9, dataAt);
    if (dictionaryAt >= 0) {
      thrift.i64(11, dictionaryAt);
    }
    thrift.struct(12, this::statistics);
  }

  private void statistics(CompactThrift thrift) {
    thrift.i64(3, nulls);
    if (least != null && greatest != null) {
      thrift.binary(5, greatest);
      thrift.binary(6, least);
    }
  }
}
