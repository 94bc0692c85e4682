package org.entente.usecase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.AsOf;
import org.entente.reading.TextSearch;
import org.entente.store.Store;

/**
 * All that a data folder holds, in the order it was kept, except the day each document was first
 * seen.
 *
 * @param documents rows of documents in all versions, with origin and likeness
 * @param statements rows of statements
 * @param factors rows of drivers and hurdles
 * @param hits ids of the documents that full-text search finds for each of some words, sorted
 */
record KeptContent(
    List<String> documents,
    List<String> statements,
    List<String> factors,
    List<List<String>> hits) {

  private static final List<String> WORDS =
      List.of("NATO", "\"collective defence\"", "ministers -dialogue", "Jakarta");

  static KeptContent of(Path folder) throws SQLException {
    List<List<String>> hits = hits(folder);
    try (Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("entente.duckdb"))) {
      return new KeptContent(
          rows(connection, "select * exclude (seq, first_seen) from document order by seq"),
          rows(connection, "from statement order by document, version, seq"),
          rows(connection, "from factor order by document, version, seq"),
          hits);
    }
  }

  private static List<List<String>> hits(Path folder) {
    var today = new AsOf(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1));
    try (Store store = Store.open(folder)) {
      return WORDS.stream().map(words -> ids(store.textSearch(), words, today)).toList();
    }
  }

  private static List<String> ids(TextSearch search, String words, AsOf asOf) {
    TextSearch.Hits hits = search.search(words, null, asOf, 10_000);
    return Stream.concat(
            Stream.of(hits.total() + " documents"),
            hits.list().stream().map(hit -> hit.source().id()).sorted())
        .toList();
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    var rows = new ArrayList<String>();
    try (var query = connection.createStatement();
        ResultSet result = query.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          row.append(result.getString(column)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
