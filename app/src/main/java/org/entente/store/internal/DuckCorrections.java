package org.entente.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.core.PartialDate;
import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.entente.reading.review.Corrections;
import org.jspecify.annotations.Nullable;

/**
 * Keeps judgements in DuckDB, in tables of their own that nothing else writes to; the statements
 * they are about are kept whole, as they were when they were judged.
 */
public final class DuckCorrections implements Corrections {

  private static final String[] TABLES = {
    """
    create table if not exists correction (
      number bigint not null, day date not null, author varchar, verdict varchar not null,
      reason varchar not null, undone date)\
    """,
    """
    create table if not exists judged_statement (
      number bigint not null, part varchar not null, document varchar not null,
      statement_id varchar not null, initiative varchar not null, actor varchar not null,
      speaker varchar, level varchar not null, stance varchar not null, date_first date,
      date_last date, confidence double not null, cue varchar not null, sentence integer not null,
      start_at integer not null, end_at integer not null, passage varchar not null,
      second_hand boolean not null, rule varchar not null, steps varchar not null)\
    """
  };

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final Database database;
  private volatile List<Correction> kept;
  private final AtomicLong changes = new AtomicLong();
  private volatile Consumer<String> listener = document -> {};

  public DuckCorrections(Database database) {
    this.database = database;
    database.write(
        connection -> {
          try (var statement = connection.createStatement()) {
            for (String table : TABLES) {
              statement.execute(table);
            }
          }
        });
    this.kept = load();
  }

  /** Tells somebody which document was judged, after it was. */
  void tell(Consumer<String> taker) {
    listener = taker;
  }

  private List<Correction> load() {
    return database.read(
        connection -> {
          Map<String, Statement> parts = new HashMap<>();
          DuckArchive.each(
              connection,
              "select * from judged_statement",
              List.of(),
              row -> parts.put(row.getString("part") + row.getLong("number"), Rows.statement(row)));
          var found = new ArrayList<Correction>();
          DuckArchive.each(
              connection,
              "select * from correction order by number",
              List.of(),
              row -> found.add(correction(row, parts)));
          return List.copyOf(found);
        });
  }

  private static Correction correction(ResultSet row, Map<String, Statement> parts)
      throws SQLException {
    long number = row.getLong("number");
    Date undone = row.getDate("undone");
    return new Correction(
        number,
        row.getDate("day").toLocalDate(),
        row.getString("author"),
        Correction.Verdict.valueOf(row.getString("verdict")),
        Objects.requireNonNull(parts.get(BEFORE + number)),
        parts.get(AFTER + number),
        row.getString("reason"),
        undone == null ? null : undone.toLocalDate());
  }

  @Override
  public synchronized Correction add(Draft draft) {
    Correction correction = draft.numbered(kept.isEmpty() ? 1 : kept.getLast().number() + 1);
    database.write(
        connection -> {
          insert(connection, correction);
          insert(connection, correction.number(), BEFORE, correction.before());
          if (correction.after() != null) {
            insert(connection, correction.number(), AFTER, correction.after());
          }
        });
    var more = new ArrayList<>(kept);
    more.add(correction);
    remember(more);
    listener.accept(correction.document());
    return correction;
  }

  private void remember(List<Correction> now) {
    kept = List.copyOf(now);
    changes.incrementAndGet();
  }

  @Override
  public synchronized Optional<Correction> undo(long number, LocalDate day) {
    Optional<Correction> found = kept.stream().filter(c -> c.number() == number).findFirst();
    if (found.isEmpty() || found.get().undone() != null) {
      return found;
    }
    database.write(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement("update correction set undone = ? where number = ?")) {
            update.setDate(1, Date.valueOf(day));
            update.setLong(2, number);
            update.executeUpdate();
          }
        });
    Correction undone = found.get().undoneOn(day);
    remember(kept.stream().map(c -> c.number() == number ? undone : c).toList());
    listener.accept(undone.document());
    return Optional.of(undone);
  }

  @Override
  public List<Correction> list() {
    return kept;
  }

  @Override
  public long changes() {
    return changes.get();
  }

  private static void insert(Connection connection, Correction correction) throws SQLException {
    run(
        connection,
        "insert into correction values (?, ?, ?, ?, ?, null)",
        correction.number(),
        correction.day(),
        correction.by(),
        correction.verdict().name(),
        correction.reason());
  }

  private static void insert(Connection connection, long number, String part, Statement statement)
      throws SQLException {
    PartialDate date = statement.date();
    run(
        connection,
        "insert into judged_statement values (" + DuckArchive.marks(20) + ")",
        number,
        part,
        statement.evidence().document(),
        statement.id(),
        statement.initiative(),
        statement.actor(),
        statement.speaker(),
        statement.level().name(),
        statement.stance().name(),
        date == null ? null : date.first(),
        date == null ? null : date.last(),
        statement.confidence(),
        statement.cue(),
        statement.evidence().sentence(),
        statement.evidence().start(),
        statement.evidence().end(),
        statement.evidence().text(),
        statement.secondHand(),
        statement.rule(),
        Rows.json(statement.steps()));
  }

  private static void run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement command = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        command.setObject(i + 1, values[i]);
      }
      command.executeUpdate();
    }
  }
}
