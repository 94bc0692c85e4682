package org.entente.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;

/**
 * Finds documents with their readings in DuckDB: the documents first, then what belongs to exactly
 * these, so that no table is joined to find a few rows.
 */
final class DocumentRows {

  private final Database database;

  DocumentRows(Database database) {
    this.database = database;
  }

  /** One version of a document. */
  private record Key(String document, int version) {
    static Key of(ResultSet row) throws SQLException {
      return new Key(row.getString("document"), row.getInt("version"));
    }
  }

  /** A document whose reading is still being found. */
  private record Found(
      Document document,
      Origin origin,
      List<String> initiatives,
      String reader,
      List<Statement> statements,
      List<Factor> factors) {

    static Found of(ResultSet row) throws SQLException {
      var initiatives = new ArrayList<String>();
      for (Object slug : (Object[]) row.getArray("initiatives").getArray()) {
        initiatives.add(String.valueOf(slug));
      }
      return new Found(
          Rows.document(row),
          new Origin(row.getString("origin"), Origin.Likeness.valueOf(row.getString("likeness"))),
          initiatives,
          row.getString("reader"),
          new ArrayList<>(),
          new ArrayList<>());
    }

    ReadDocument read() {
      return new ReadDocument(
          document, origin, new Reading(initiatives, statements, factors), reader);
    }
  }

  /**
   * Documents that fit, in the order that is asked for.
   *
   * @param where what follows {@code where} in a query for rows of the table document, called d
   */
  List<ReadDocument> list(String where, List<Object> values) {
    return database.read(
        connection -> {
          SequencedMap<Key, Found> found = new LinkedHashMap<>();
          Queries.each(
              connection,
              "select * from document d where " + where,
              values,
              row -> found.put(new Key(row.getString("id"), row.getInt("version")), Found.of(row)));
          if (!found.isEmpty()) {
            addReadings(connection, found);
          }
          return found.values().stream().map(Found::read).toList();
        });
  }

  private static void addReadings(Connection connection, Map<Key, Found> found)
      throws SQLException {
    List<Object> ids = found.keySet().stream().<Object>map(Key::document).distinct().toList();
    String where = " where document in (" + Queries.marks(ids.size()) + ") order by seq";
    Queries.each(
        connection,
        "select *, id as statement_id from statement" + where,
        ids,
        row -> {
          Found owner = found.get(Key.of(row));
          if (owner != null) {
            owner.statements().add(Rows.statement(row));
          }
        });
    Queries.each(
        connection,
        "select * from factor" + where,
        ids,
        row -> {
          Found owner = found.get(Key.of(row));
          if (owner != null) {
            owner.factors().add(Rows.factor(row));
          }
        });
  }

  /** Statements of the latest versions of all documents. */
  long countStatements() {
    return database.read(
        connection -> {
          try (var query = connection.createStatement();
              ResultSet row =
                  query.executeQuery(
                      "select count(*) from statement s where exists (select 1 from document d"
                          + " where s.document = d.id and s.version = d.version and d.latest)")) {
            row.next();
            return row.getLong(1);
          }
        });
  }
}
