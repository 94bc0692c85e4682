package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.core.Failure;

/**
 * The lake's events between countries in one table, {@code pair_event}, so that a question about a
 * pair opens no files. It follows from the lake and is brought up to date before each question: the
 * rows of every file that is new, changed or gone are exchanged in one transaction.
 */
final class PairTable {

  private static final String COLUMNS =
      "slot, actor1, actor2, event_code, quad_class, goldstein, num_mentions, num_articles, origin";

  private final Path folder;
  private final Database database;

  /** One file's place in the lake. */
  private record Key(LocalDate day, String stream, String file) {}

  /**
   * @param folder the lake's section of pairs
   */
  PairTable(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Two actors in either order as one text, of which DuckDB makes a row's {@code pair}: comparing
   * that number rules out nearly all other rows.
   */
  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
  }

  /** Brings the days of a range up to date, both ends included. */
  void refresh(LocalDate from, LocalDate to) {
    Map<Key, FileVersion> known = known(from, to);
    Map<Key, FileVersion> found = found(from, to);
    if (!known.equals(found)) {
      database.write(connection -> exchange(connection, known, found));
    }
  }

  private static TreeMap<Key, FileVersion> byPlace() {
    return new TreeMap<>(
        Comparator.comparing(Key::day).thenComparing(Key::stream).thenComparing(Key::file));
  }

  private Map<Key, FileVersion> known(LocalDate from, LocalDate to) {
    return database.read(
        connection -> {
          var known = byPlace();
          Queries.each(
              connection,
              "select day, stream, file, bytes, modified from pair_file where day between ? and ?",
              List.of(Date.valueOf(from), Date.valueOf(to)),
              row ->
                  known.put(
                      new Key(
                          row.getDate("day").toLocalDate(),
                          row.getString("stream"),
                          row.getString("file")),
                      new FileVersion(row.getLong("bytes"), row.getLong("modified"))));
          return known;
        });
  }

  private Map<Key, FileVersion> found(LocalDate from, LocalDate to) {
    var found = byPlace();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> streams = Files.newDirectoryStream(folder, "stream=*")) {
      for (Path stream : streams) {
        try (DirectoryStream<Path> days = Files.newDirectoryStream(stream, "day=*")) {
          for (Path day : days) {
            LocalDate date = LocalDate.parse(value(day));
            if (!date.isBefore(from) && !date.isAfter(to)) {
              find(day, date, value(stream), found);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
    return found;
  }

  private static String value(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.substring(name.indexOf('=') + 1);
  }

  private static void find(Path folder, LocalDate day, String stream, Map<Key, FileVersion> found)
      throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.parquet")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".") && !name.startsWith("_")) {
          found.put(new Key(day, stream, name), FileVersion.of(file));
        }
      }
    }
  }

  private Path file(Key key) {
    return folder.resolve("stream=" + key.stream()).resolve("day=" + key.day()).resolve(key.file());
  }

  private void exchange(
      DuckDBConnection connection, Map<Key, FileVersion> known, Map<Key, FileVersion> found)
      throws SQLException {
    for (Map.Entry<Key, FileVersion> entry : known.entrySet()) {
      if (!entry.getValue().equals(found.get(entry.getKey()))) {
        remove(connection, entry.getKey());
      }
    }
    for (Map.Entry<Key, FileVersion> entry : found.entrySet()) {
      if (!entry.getValue().equals(known.get(entry.getKey()))) {
        add(connection, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void remove(DuckDBConnection connection, Key key) throws SQLException {
    for (String table : List.of("pair_event", "pair_file")) {
      run(
          connection,
          "delete from " + table + " where day = ? and stream = ? and file = ?",
          Date.valueOf(key.day()),
          key.stream(),
          key.file());
    }
  }

  private void add(DuckDBConnection connection, Key key, FileVersion version) throws SQLException {
    requireWhole(key);
    run(
        connection,
        "insert into pair_event select ?, ?, "
            + COLUMNS
            + ", md5_number_lower(least(actor1, actor2) || ' ' || greatest(actor1, actor2)), ?"
            + " from read_parquet(?)",
        Date.valueOf(key.day()),
        key.stream(),
        key.file(),
        file(key).toString());
    run(
        connection,
        "insert into pair_file values (?, ?, ?, ?, ?)",
        Date.valueOf(key.day()),
        key.stream(),
        version.bytes(),
        version.modified(),
        key.file());
  }

  private void requireWhole(Key key) {
    Path file = file(key);
    try {
      if (!WholeParquet.is(file)) {
        throw Failure.unable(
            "a file of the lake is damaged: %s; entente ingest gdelt --kinds events --stream %s --from %s --to %s makes it again"
                .formatted(file, key.stream(), key.day(), key.day()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static void run(DuckDBConnection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
