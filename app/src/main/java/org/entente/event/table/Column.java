package org.entente.event.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One named column of a table; values are null, byte strings or numbers. */
public sealed interface Column {

  /** Code of a null. */
  int NULL = -1;

  String name();

  ColumnType type();

  int rows();

  /** The rows with these numbers, in this order. */
  Column select(int[] rows);

  /** The same values under another name. */
  Column named(String name);

  /**
   * A column of byte strings.
   *
   * @param codes for each row the number of its value in the dictionary, or {@link #NULL}; what
   *     stands behind the last row means nothing
   */
  record Texts(String name, ColumnType type, int rows, int[] codes, ByteDictionary dictionary)
      implements Column {

    public @Nullable String text(int row) {
      return codes[row] == NULL ? null : dictionary.text(codes[row]);
    }

    @Override
    public Texts select(int[] chosen) {
      return new Texts(name, type, chosen.length, pick(codes, chosen), dictionary);
    }

    @Override
    public Texts named(String other) {
      return new Texts(other, type, rows, codes, dictionary);
    }

    /** A text column whose values follow from this one's; the function sees each value once. */
    public Texts derive(String derived, Function<String, @Nullable String> value) {
      var values = new ByteDictionary();
      int[] map = new int[dictionary.size()];
      for (int code = 0; code < map.length; code++) {
        String result = value.apply(dictionary.text(code));
        map[code] = result == null ? NULL : values.add(result);
      }
      return new Texts(derived, ColumnType.TEXT, rows, translate(map), values);
    }

    /** A column of numbers that follow from this one's values; null where the function says so. */
    public Numbers deriveNumbers(
        String derived, ColumnType as, Function<String, @Nullable Long> value) {
      long[] values = new long[dictionary.size()];
      int[] map = new int[values.length];
      for (int code = 0; code < map.length; code++) {
        Long result = value.apply(dictionary.text(code));
        map[code] = result == null ? NULL : code;
        values[code] = result == null ? 0 : result;
      }
      return new Numbers(derived, as, rows, translate(map), values);
    }

    private int[] translate(int[] map) {
      int[] translated = new int[rows];
      for (int row = 0; row < rows; row++) {
        translated[row] = codes[row] == NULL ? NULL : map[codes[row]];
      }
      return translated;
    }

    /** The same rows with a dictionary that holds no value that no row has. */
    public Texts pruned() {
      int[] map = new int[dictionary.size()];
      Arrays.fill(map, NULL);
      var values = new ByteDictionary();
      int[] kept = new int[rows];
      for (int row = 0; row < rows; row++) {
        int code = codes[row];
        if (code != NULL && map[code] == NULL) {
          map[code] =
              values.add(dictionary.arena(), dictionary.start(code), dictionary.start(code + 1));
        }
        kept[row] = code == NULL ? NULL : map[code];
      }
      return new Texts(name, type, rows, kept, values);
    }
  }

  /**
   * A column of numbers.
   *
   * @param codes for each row the place of its value in {@code values}, or {@link #NULL}; null
   *     where row n's value is {@code values[n]} and none is missing; what stands behind the last
   *     row means nothing
   */
  record Numbers(String name, ColumnType type, int rows, int @Nullable [] codes, long[] values)
      implements Column {

    public static Numbers plain(String name, ColumnType type, int rows, long[] values) {
      return new Numbers(name, type, rows, null, values);
    }

    public boolean isNull(int row) {
      return codes != null && codes[row] == NULL;
    }

    public long value(int row) {
      return values[codes == null ? row : codes[row]];
    }

    public double number(int row) {
      return Double.longBitsToDouble(value(row));
    }

    @Override
    public Numbers select(int[] chosen) {
      if (codes != null) {
        return new Numbers(name, type, chosen.length, pick(codes, chosen), values);
      }
      long[] picked = new long[chosen.length];
      for (int i = 0; i < chosen.length; i++) {
        picked[i] = values[chosen[i]];
      }
      return plain(name, type, chosen.length, picked);
    }

    @Override
    public Numbers named(String other) {
      return new Numbers(other, type, rows, codes, values);
    }
  }

  /** A text column of few values, for tests and small tables. */
  static Texts texts(String name, ColumnType type, byte[] @Nullable [] values) {
    var dictionary = new ByteDictionary();
    int[] codes = new int[values.length];
    for (int row = 0; row < values.length; row++) {
      byte[] value = values[row];
      codes[row] = value == null ? NULL : dictionary.add(value, 0, value.length);
    }
    return new Texts(name, type, values.length, codes, dictionary);
  }

  /** A column that has the same text in every row. */
  static Texts constant(String name, int rows, String value) {
    var dictionary = new ByteDictionary();
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    dictionary.add(bytes, 0, bytes.length);
    return new Texts(name, ColumnType.TEXT, rows, new int[rows], dictionary);
  }

  private static int[] pick(int[] codes, int[] chosen) {
    int[] picked = new int[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      picked[i] = codes[chosen[i]];
    }
    return picked;
  }
}
