package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.entente.core.Failure;

/**
 * The DuckDB file of one data folder: one writer in one process, any number of readers within it.
 */
public final class Database implements AutoCloseable {

  /** Work that talks to the database. */
  @FunctionalInterface
  public interface Work<T> {
    T with(DuckDBConnection connection) throws SQLException;
  }

  /** Turns a row into a value. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work that changes the database. */
  @FunctionalInterface
  public interface Change {
    void with(DuckDBConnection connection) throws SQLException;
  }

  private static final String[] TABLES = {
    """
    create table if not exists meta (key varchar primary key, value varchar not null)\
    """,
    """
    create table if not exists document (
      seq bigint not null, id varchar not null, version integer not null, latest boolean not null,
      title varchar not null, text varchar not null,
      published_first date, published_last date, first_seen date not null,
      publisher varchar, language varchar, place varchar not null, grade varchar not null,
      digest varchar not null, origin varchar not null, likeness varchar not null,
      reader varchar not null, initiatives varchar[] not null)\
    """,
    """
    create table if not exists statement (
      seq bigint not null, document varchar not null, version integer not null,
      id varchar not null, initiative varchar not null, actor varchar not null, speaker varchar,
      level varchar not null, stance varchar not null, date_first date, date_last date,
      confidence double not null, cue varchar not null, sentence integer not null,
      start_at integer not null, end_at integer not null, passage varchar not null,
      second_hand boolean not null, rule varchar not null, steps varchar not null)\
    """,
    """
    create table if not exists factor (
      seq bigint not null, document varchar not null, version integer not null,
      kind varchar not null, initiative varchar not null, topic varchar, phrase varchar not null,
      sentence integer not null, start_at integer not null, end_at integer not null,
      passage varchar not null, rule varchar not null)\
    """,
    """
    create table if not exists pair_file (
      day date not null, stream varchar not null, bytes bigint not null, modified bigint not null)\
    """,
    """
    create table if not exists pair_event (
      day date not null, stream varchar not null, slot timestamp not null,
      actor1 varchar not null, actor2 varchar not null, event_code varchar not null,
      quad_class integer, goldstein double, num_mentions integer, num_articles integer,
      origin bigint, pair ubigint not null)\
    """,
    "alter table pair_file add column if not exists file varchar default 'pairs.parquet'",
    "alter table pair_event add column if not exists file varchar default 'pairs.parquet'"
  };

  private final DuckDBConnection writer;
  private final AtomicLong writes = new AtomicLong();

  private Database(DuckDBConnection writer) {
    this.writer = writer;
  }

  /**
   * Opens or creates the file.
   *
   * @throws Failure of kind unable when another process holds it or it is no database of ours
   */
  public static Database open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var settings = new Properties();
      settings.setProperty("memory_limit", "2GB");
      var connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      var duck = connection.unwrap(DuckDBConnection.class);
      try (Statement statement = duck.createStatement()) {
        for (String table : TABLES) {
          statement.execute(table);
        }
      }
      return new Database(duck);
    } catch (IOException e) {
      throw Failure.unable(
          "the data folder " + file.getParent() + " cannot be made: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw refusal(file, e);
    }
  }

  private static Failure refusal(Path file, SQLException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("lock")) {
      return Failure.unable(
          "another Entente is using "
              + file.getParent()
              + " (a data folder has one user at a time): use its page, stop it, or give --data"
              + " DIR",
          e);
    }
    return Failure.unable(
        "the store " + file + " cannot be opened: " + reason.lines().findFirst().orElse(""), e);
  }

  /** Reads on a connection of its own, so that readers do not wait for each other. */
  public <T> T read(Work<T> work) {
    try (Connection copy = writer.duplicate()) {
      return work.with(copy.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** How often something was written since it was opened. */
  long writes() {
    return writes.get();
  }

  /** What the rows of a query say, each turned into a value. */
  <T> List<T> list(String sql, List<Object> values, RowReader<T> reader) {
    return read(
        connection -> {
          var found = new ArrayList<T>();
          Queries.each(connection, sql, values, row -> found.add(reader.read(row)));
          return List.copyOf(found);
        });
  }

  /** Makes tables that are not there yet. */
  void create(String... tables) {
    write(
        connection -> {
          try (var statement = connection.createStatement()) {
            for (String table : tables) {
              statement.execute(table);
            }
          }
        });
  }

  /**
   * Writes in one transaction: all of it is kept, or nothing. The transaction is begun in words, as
   * without automatic commits it would begin with the first statement only, and rows that an
   * appender adds before that would be kept at once, each table by itself.
   */
  public synchronized void write(Change change) {
    try {
      run("begin transaction");
      try {
        change.with(writer);
        run("commit");
        writes.incrementAndGet();
      } catch (SQLException | RuntimeException | Error e) {
        undo(e);
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private void undo(Throwable cause) {
    try {
      run("rollback");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void run(String command) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute(command);
    }
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
