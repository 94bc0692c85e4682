package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in one go is kept whole or not at all, also what an appender adds first. */
class DatabaseTest {

  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("entente.duckdb"));
    database.create("create table one (n integer)", "create table other (n integer)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothingOfAWriteThatFailsIsKept() {
    assertThatThrownBy(
            () ->
                database.write(
                    connection -> {
                      append(connection, "one");
                      throw new Interrupted();
                    }))
        .isInstanceOf(Interrupted.class);

    assertThat(count("one")).isZero();
    database.write(connection -> append(connection, "one"));
    assertThat(count("one")).isOne();
  }

  @Test
  void aReaderSeesAllTablesOfAWriteOrNone() {
    database.write(
        connection -> {
          append(connection, "one");
          assertThat(count("one")).isZero();
          append(connection, "other");
          assertThat(count("one")).isZero();
          assertThat(count("other")).isZero();
        });
    assertThat(count("one")).isOne();
    assertThat(count("other")).isOne();
  }

  private static void append(DuckDBConnection connection, String table) throws SQLException {
    try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
      rows.beginRow();
      rows.append(1);
      rows.endRow();
    }
  }

  private long count(String table) {
    return database
        .list("select count(*) from " + table, List.of(), row -> row.getLong(1))
        .getFirst();
  }
}
