package org.entente.store.internal.parquet;

import java.util.Arrays;
import org.entente.event.table.ByteDictionary;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** Encodes one column of a row group: a dictionary page where it has codes, and one data page. */
final class ChunkEncoder {

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int RLE_DICTIONARY = 8;
  private static final int LONGEST_STATISTIC = 64;

  private final Bytes file = new Bytes();
  private final Bytes page = new Bytes();
  private final Bytes packed = new Bytes();
  private final Snappy snappy = new Snappy();
  private int[] scratch = new int[0];
  private long plainBytes;

  /** The pages of the column last encoded. */
  Bytes bytes() {
    return file;
  }

  ColumnChunk encode(Column column, long offset) {
    file.clear();
    plainBytes = 0;
    return switch (column) {
      case Column.Texts texts -> texts(texts, offset);
      case Column.Numbers numbers -> numbers(numbers, offset);
    };
  }

  private ColumnChunk texts(Column.Texts column, long offset) {
    ByteDictionary dictionary = column.dictionary();
    page.clear();
    for (int code = 0; code < dictionary.size(); code++) {
      int start = dictionary.start(code);
      int length = dictionary.start(code + 1) - start;
      page.putInt(length);
      page.put(dictionary.arena(), start, length);
    }
    dictionaryPage(dictionary.size());
    long dataAt = offset + file.length();
    int nulls = codes(column.codes(), column.rows(), dictionary.size());
    byte[][] range = range(dictionary);
    return new ColumnChunk(
        column, offset, dataAt, file.length(), plainBytes, nulls, range[0], range[1]);
  }

  private ColumnChunk numbers(Column.Numbers column, long offset) {
    int[] codes = column.codes();
    int values = codes == null ? column.rows() : column.values().length;
    page.clear();
    if (codes != null) {
      plain(column, values);
      dictionaryPage(values);
      long dataAt = offset + file.length();
      int nulls = codes(codes, column.rows(), values);
      return chunk(column, offset, dataAt, nulls, values);
    }
    allPresent(column.rows());
    plain(column, values);
    dataPage(column.rows(), PLAIN);
    return chunk(column, -1, offset, 0, values);
  }

  private ColumnChunk chunk(
      Column.Numbers column, long dictionaryAt, long dataAt, int nulls, int values) {
    byte @Nullable [] least = null;
    byte @Nullable [] greatest = null;
    if (column.type() != ColumnType.DOUBLE && values > 0) {
      least = one(column, Arrays.stream(column.values(), 0, values).min().getAsLong());
      greatest = one(column, Arrays.stream(column.values(), 0, values).max().getAsLong());
    }
    return new ColumnChunk(
        column, dictionaryAt, dataAt, file.length(), plainBytes, nulls, least, greatest);
  }

  private void plain(Column.Numbers column, int values) {
    boolean wide = wide(column);
    for (int i = 0; i < values; i++) {
      if (wide) {
        page.putLong(column.values()[i]);
      } else {
        page.putInt((int) column.values()[i]);
      }
    }
  }

  private static byte[] one(Column.Numbers column, long value) {
    var bytes = new Bytes();
    if (wide(column)) {
      bytes.putLong(value);
    } else {
      bytes.putInt((int) value);
    }
    return bytes.copy();
  }

  private static boolean wide(Column.Numbers column) {
    return ColumnChunk.physical(column.type()) != 1;
  }

  private void allPresent(int rows) {
    int at = page.length();
    page.putInt(0);
    page.putVarint((long) rows << 1);
    page.put(1);
    page.setInt(at, page.length() - at - 4);
  }

  /** Definition levels, then the codes of the values that are there; returns how many are not. */
  private int codes(int[] codes, int rows, int dictionarySize) {
    if (scratch.length < rows) {
      scratch = new int[rows];
    }
    int nulls = 0;
    for (int row = 0; row < rows; row++) {
      nulls -= codes[row] >> 31;
    }
    page.clear();
    int[] present = codes;
    if (nulls == 0) {
      allPresent(rows);
    } else {
      levels(codes, rows);
      present = present(codes, rows);
    }
    int width = HybridRuns.widthFor(Math.max(1, dictionarySize - 1));
    page.put(width);
    new HybridRuns(page, width).write(present, rows - nulls);
    dataPage(rows, RLE_DICTIONARY);
    return nulls;
  }

  private int[] present(int[] codes, int rows) {
    int kept = 0;
    for (int row = 0; row < rows; row++) {
      scratch[kept] = codes[row];
      kept += codes[row] == Column.NULL ? 0 : 1;
    }
    return scratch;
  }

  private void levels(int[] codes, int rows) {
    for (int row = 0; row < rows; row++) {
      scratch[row] = 1 + (codes[row] >> 31);
    }
    int at = page.length();
    page.putInt(0);
    new HybridRuns(page, 1).write(scratch, rows);
    page.setInt(at, page.length() - at - 4);
  }

  private void dictionaryPage(int values) {
    compress();
    header(2, thrift -> thrift.struct(7, page -> page.i32(1, values).i32(2, PLAIN)));
  }

  private void dataPage(int values, int encoding) {
    compress();
    header(
        0,
        thrift -> thrift.struct(5, p -> p.i32(1, values).i32(2, encoding).i32(3, RLE).i32(4, RLE)));
  }

  private void compress() {
    packed.clear();
    snappy.compress(page.array(), 0, page.length(), packed);
  }

  private void header(int type, java.util.function.Consumer<CompactThrift> rest) {
    int before = file.length();
    new CompactThrift(file)
        .body(
            thrift -> {
              thrift.i32(1, type).i32(2, page.length()).i32(3, packed.length());
              rest.accept(thrift);
            });
    plainBytes += file.length() - before + page.length();
    file.put(packed.array(), 0, packed.length());
  }

  private static byte[] @Nullable [] range(ByteDictionary dictionary) {
    byte[] arena = dictionary.arena();
    int least = -1;
    int greatest = -1;
    for (int code = 0; code < dictionary.size(); code++) {
      least = least < 0 || compare(dictionary, arena, code, least) < 0 ? code : least;
      greatest = greatest < 0 || compare(dictionary, arena, code, greatest) > 0 ? code : greatest;
    }
    boolean told =
        least >= 0
            && length(dictionary, least) <= LONGEST_STATISTIC
            && length(dictionary, greatest) <= LONGEST_STATISTIC;
    return told
        ? new byte[][] {dictionary.bytes(least), dictionary.bytes(greatest)}
        : new byte[] @Nullable [] {null, null};
  }

  private static int compare(ByteDictionary dictionary, byte[] arena, int one, int other) {
    return Arrays.compareUnsigned(
        arena,
        dictionary.start(one),
        dictionary.start(one + 1),
        arena,
        dictionary.start(other),
        dictionary.start(other + 1));
  }

  private static int length(ByteDictionary dictionary, int code) {
    return dictionary.start(code + 1) - dictionary.start(code);
  }
}
