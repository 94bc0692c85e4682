package org.entente.store.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.event.table.Column;
import org.entente.event.table.ColumnType;
import org.entente.event.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back when DuckDB reads it. */
class ParquetWriterTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {0, 1, 7, 8, 9, 1000, 131072, 131073, 300000})
  void everyValueComesBack(int rows) throws IOException, SQLException {
    var random = new SplittableRandom(rows);
    byte[][] texts = new byte @Nullable [rows][];
    long[] numbers = new long[rows];
    int[] codes = new int[rows];
    for (int row = 0; row < rows; row++) {
      int kind = random.nextInt(40);
      int run = row / 50 % 3;
      texts[row] = kind < 10 || run == 0 ? null : utf8("wört " + random.nextInt(1 + rows / 3));
      numbers[row] = random.nextLong();
      codes[row] = run == 1 ? Column.NULL : random.nextInt(5);
    }
    var few = new Column.Numbers("few", ColumnType.INT, rows, codes, new long[] {-3, 0, 7, 1, 9});
    var table =
        Table.of(
            rows,
            List.of(
                Column.texts("text", ColumnType.TEXT, texts),
                Column.Numbers.plain("number", ColumnType.LONG, rows, numbers),
                few));

    assertThat(ask(write(table), "count(*), count(text), coalesce(bit_xor(number), 0), sum(few)"))
        .isEqualTo(rows + " " + present(texts) + " " + xor(numbers) + " " + sum(few));
    for (int row = 0; row < rows; row += Math.max(1, rows / 50)) {
      String expected =
          (texts[row] == null ? "null" : new String(texts[row], StandardCharsets.UTF_8))
              + (few.isNull(row) ? " null" : " " + few.value(row));
      assertThat(ask(folder.resolve("t.parquet"), "text, few", "number = " + numbers[row]))
          .isEqualTo(expected);
    }
  }

  @Test
  void typesAndPropertiesAreThoseOfParquet() throws IOException, SQLException {
    var table =
        new Table(
            1,
            List.of(
                Column.Numbers.plain("day", ColumnType.DATE, 1, new long[] {17532}),
                Column.Numbers.plain(
                    "moment", ColumnType.TIMESTAMP, 1, new long[] {1_514_764_800_000_000L}),
                Column.Numbers.plain(
                    "share", ColumnType.DOUBLE, 1, new long[] {Double.doubleToRawLongBits(0.25)}),
                Column.texts("raw", ColumnType.BYTES, new byte[][] {{0, (byte) 0xFF}}),
                Column.texts("none", ColumnType.TEXT, new byte @Nullable [][] {null})),
            Map.of("made-of", "a slot"));

    assertThat(ask(write(table), "day, moment, share, hex(raw), none"))
        .isEqualTo("2018-01-01 2018-01-01 00:00:00.0 0.25 00FF null");
    assertThat(query("select decode(key) || '=' || decode(value) from parquet_kv_metadata('%s')"))
        .isEqualTo("made-of=a slot");
  }

  @Test
  void longRepetitiveTextIsCompressedAndComesBack() throws IOException, SQLException {
    String sentence = "the quick brown fox jumps over the lazy dog; ".repeat(20_000);
    var table =
        Table.of(
            2,
            List.of(
                Column.texts(
                    "text", ColumnType.TEXT, new byte[][] {utf8(sentence + "a"), utf8(sentence)})));

    Path file = write(table);

    assertThat(Files.size(file)).isLessThan(200_000);
    assertThat(ask(file, "md5(string_agg(text, '|'))"))
        .isEqualTo(
            query(
                "select md5(repeat('the quick brown fox jumps over the lazy dog; ', 20000) || 'a|'"
                    + " || repeat('the quick brown fox jumps over the lazy dog; ', 20000))"));
  }

  private Path write(Table table) throws IOException {
    Path file = folder.resolve("t.parquet");
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ParquetWriter.write(table, out);
    }
    return file;
  }

  private String ask(Path file, String columns) throws SQLException {
    return ask(file, columns, "true");
  }

  private String ask(Path file, String columns, String where) throws SQLException {
    return query("select " + columns + " from '" + file + "' where " + where);
  }

  private String query(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(folder.resolve("t.parquet")))) {
      rows.next();
      var line = new StringBuilder();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        line.append(i == 1 ? "" : " ").append(rows.getString(i));
      }
      return line.toString();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long present(byte @Nullable [][] texts) {
    return java.util.Arrays.stream(texts).filter(text -> text != null).count();
  }

  private static long xor(long[] numbers) {
    return java.util.Arrays.stream(numbers).reduce(0, (a, b) -> a ^ b);
  }

  private static String sum(Column.Numbers few) {
    long sum = 0;
    for (int row = 0; row < few.rows(); row++) {
      sum += few.isNull(row) ? 0 : few.value(row);
    }
    return few.rows() == 0 ? "null" : Long.toString(sum);
  }
}
