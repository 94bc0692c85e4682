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
import java.util.stream.Stream;
import org.entente.core.PartialDate;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
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
    """,
    """
    create table if not exists judged_factor (
      number bigint not null, part varchar not null, document varchar not null,
      kind varchar not null, initiative varchar not null, topic varchar, phrase varchar not null,
      sentence integer not null, start_at integer not null, end_at integer not null,
      passage varchar not null, rule varchar not null)\
    """
  };

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final Database database;
  private volatile Kept kept;
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

  /** What is kept, each list in the order in which it was made. */
  private record Kept(List<Correction> statements, List<FactorCorrection> factors) {

    long next() {
      return Math.max(
          statements.isEmpty() ? 1 : statements.getLast().number() + 1,
          factors.isEmpty() ? 1 : factors.getLast().number() + 1);
    }

    Kept with(Ruling more) {
      var moreStatements = new ArrayList<>(statements);
      var moreFactors = new ArrayList<>(factors);
      switch (more) {
        case Correction statement -> moreStatements.add(statement);
        case FactorCorrection factor -> moreFactors.add(factor);
      }
      return new Kept(List.copyOf(moreStatements), List.copyOf(moreFactors));
    }

    Optional<Ruling> find(long number) {
      return Stream.<Ruling>concat(statements.stream(), factors.stream())
          .filter(ruling -> ruling.number() == number)
          .findFirst();
    }

    Kept undone(long number, LocalDate day) {
      return new Kept(
          statements.stream().map(c -> c.number() == number ? c.undoneOn(day) : c).toList(),
          factors.stream().map(c -> c.number() == number ? c.undoneOn(day) : c).toList());
    }
  }

  private Kept load() {
    return database.read(
        connection -> {
          Map<String, Statement> statements = new HashMap<>();
          Queries.each(
              connection,
              "select * from judged_statement",
              List.of(),
              row -> statements.put(part(row), Rows.statement(row)));
          Map<String, Factor> factors = new HashMap<>();
          Queries.each(
              connection,
              "select * from judged_factor",
              List.of(),
              row -> factors.put(part(row), Rows.factor(row)));
          var found = new Kept[] {new Kept(List.of(), List.of())};
          Queries.each(
              connection,
              "select * from correction order by number",
              List.of(),
              row -> found[0] = found[0].with(ruling(row, statements, factors)));
          return found[0];
        });
  }

  private static String part(ResultSet row) throws SQLException {
    return row.getString("part") + row.getLong("number");
  }

  private static Ruling ruling(
      ResultSet row, Map<String, Statement> statements, Map<String, Factor> factors)
      throws SQLException {
    Factor before = factors.get(BEFORE + row.getLong("number"));
    if (before == null) {
      return correction(row, statements);
    }
    Date undone = row.getDate("undone");
    return new FactorCorrection(
        row.getLong("number"),
        row.getDate("day").toLocalDate(),
        row.getString("author"),
        Correction.Verdict.valueOf(row.getString("verdict")),
        before,
        factors.get(AFTER + row.getLong("number")),
        row.getString("reason"),
        undone == null ? null : undone.toLocalDate());
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
    Correction correction = draft.numbered(kept.next());
    database.write(
        connection -> {
          insert(connection, correction);
          insert(connection, correction.number(), BEFORE, correction.before());
          if (correction.after() != null) {
            insert(connection, correction.number(), AFTER, correction.after());
          }
        });
    remember(kept.with(correction));
    listener.accept(correction.document());
    return correction;
  }

  @Override
  public synchronized FactorCorrection add(FactorDraft draft) {
    FactorCorrection correction = draft.numbered(kept.next());
    database.write(
        connection -> {
          insert(connection, correction);
          insert(connection, correction.number(), BEFORE, correction.before());
          if (correction.after() != null) {
            insert(connection, correction.number(), AFTER, correction.after());
          }
        });
    remember(kept.with(correction));
    return correction;
  }

  private void remember(Kept now) {
    kept = now;
    changes.incrementAndGet();
  }

  @Override
  public synchronized Optional<Ruling> undo(long number, LocalDate day) {
    Optional<Ruling> found = kept.find(number);
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
    remember(kept.undone(number, day));
    listener.accept(found.get().document());
    return kept.find(number);
  }

  @Override
  public List<Correction> list() {
    return kept.statements();
  }

  @Override
  public List<FactorCorrection> listFactors() {
    return kept.factors();
  }

  @Override
  public long changes() {
    return changes.get();
  }

  private static void insert(Connection connection, Ruling correction) throws SQLException {
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
        "insert into judged_statement values (" + Queries.marks(20) + ")",
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

  private static void insert(Connection connection, long number, String part, Factor factor)
      throws SQLException {
    run(
        connection,
        "insert into judged_factor values (" + Queries.marks(12) + ")",
        number,
        part,
        factor.evidence().document(),
        factor.kind().name(),
        factor.initiative(),
        factor.topic(),
        factor.phrase(),
        factor.evidence().sentence(),
        factor.evidence().start(),
        factor.evidence().end(),
        factor.evidence().text(),
        factor.rule());
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
