package org.entente.store.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/** Appends documents and their readings to the tables, within the transaction of its connection. */
final class RowWriter implements AutoCloseable {

  private final DuckDBAppender documents;
  private final DuckDBAppender statements;
  private final DuckDBAppender factors;

  RowWriter(DuckDBConnection connection) throws SQLException {
    documents = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "document");
    statements = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "statement");
    factors = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "factor");
  }

  void add(long seq, ReadDocument read, int version, String digest) throws SQLException {
    Document document = read.document();
    documents.beginRow();
    documents.append(seq).append(document.id()).append(version).append(true);
    documents.append(document.title()).append(document.text());
    date(documents, document.published());
    documents.append(document.firstSeen());
    text(documents, document.publisher());
    text(documents, document.language());
    documents.append(document.place()).append(document.grade().toString()).append(digest);
    documents.append(read.origin().id()).append(read.origin().likeness().name());
    documents.append(read.reader());
    documents.append(read.reading().initiatives());
    documents.endRow();
    for (int i = 0; i < read.reading().statements().size(); i++) {
      add(i, document.id(), version, read.reading().statements().get(i));
    }
    for (int i = 0; i < read.reading().factors().size(); i++) {
      add(i, document.id(), version, read.reading().factors().get(i));
    }
  }

  private void add(long seq, String document, int version, Statement statement)
      throws SQLException {
    statements.beginRow();
    statements.append(seq).append(document).append(version).append(statement.id());
    statements.append(statement.initiative()).append(statement.actor());
    text(statements, statement.speaker());
    statements.append(statement.level().name()).append(statement.stance().name());
    date(statements, statement.date());
    statements.append(statement.confidence()).append(statement.cue());
    passage(statements, statement.evidence());
    statements.append(statement.secondHand()).append(statement.rule());
    statements.append(Rows.json(statement.steps()));
    statements.endRow();
  }

  private void add(long seq, String document, int version, Factor factor) throws SQLException {
    factors.beginRow();
    factors.append(seq).append(document).append(version).append(factor.kind().name());
    factors.append(factor.initiative());
    text(factors, factor.topic());
    factors.append(factor.phrase());
    passage(factors, factor.evidence());
    factors.append(factor.rule());
    factors.endRow();
  }

  private static void passage(DuckDBAppender row, Passage passage) throws SQLException {
    row.append(passage.sentence()).append(passage.start()).append(passage.end());
    row.append(passage.text());
  }

  private static void date(DuckDBAppender row, @Nullable PartialDate date) throws SQLException {
    day(row, date == null ? null : date.first());
    day(row, date == null ? null : date.last());
  }

  private static void day(DuckDBAppender row, @Nullable LocalDate day) throws SQLException {
    if (day == null) {
      row.appendNull();
    } else {
      row.append(day);
    }
  }

  private static void text(DuckDBAppender row, @Nullable String text) throws SQLException {
    if (text == null) {
      row.appendNull();
    } else {
      row.append(text);
    }
  }

  @Override
  public void close() throws SQLException {
    documents.close();
    statements.close();
    factors.close();
  }
}
