package org.entente.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.entente.core.AsOf;
import org.entente.reading.ReadingCounts;
import org.jspecify.annotations.Nullable;

/**
 * Counts kept documents in DuckDB, all initiatives in one pass, and remembers the counts until a
 * document is kept or removed.
 */
public final class DuckReadingCounts implements ReadingCounts {

  private static final String DAY = "coalesce(published_last, first_seen)";

  /** Documents of one day that were first seen on one day. */
  private record Batch(LocalDate day, LocalDate seen, long documents) {}

  /** Counts in order of the days, passed through once. */
  private static final class Counts {

    private final List<Batch> batches;
    private final AsOf asOf;
    private int next;

    Counts(List<Batch> batches, AsOf asOf) {
      this.batches = batches;
      this.asOf = asOf;
    }

    /** The next day on which anything was counted; null after the last shown. */
    @Nullable LocalDate day() {
      boolean isOver = next == batches.size() || !asOf.includes(batches.get(next).day());
      return isOver ? null : batches.get(next).day();
    }

    /** How many documents of a day were seen; goes on to the next. */
    long take(LocalDate day) {
      long documents = 0;
      while (next < batches.size() && batches.get(next).day().equals(day)) {
        Batch batch = batches.get(next++);
        documents += asOf.includes(batch.seen()) ? batch.documents() : 0;
      }
      return documents;
    }
  }

  /**
   * What was counted when so many changes had been made.
   *
   * @param all of all documents, in order of the days
   * @param relevant of those that concern an initiative, by slug, in the same order
   */
  private record Counted(long changes, List<Batch> all, Map<String, List<Batch>> relevant) {}

  private final Database database;
  private final LongSupplier changes;
  private Counted counted = new Counted(-1, List.of(), Map.of());

  /**
   * Nothing counted yet.
   *
   * @param changes grows whenever a document is kept or removed
   */
  public DuckReadingCounts(Database database, LongSupplier changes) {
    this.database = database;
    this.changes = changes;
  }

  @Override
  public List<Day> byDay(String initiative, AsOf asOf) {
    Counted now = counted();
    var all = new Counts(now.all(), asOf);
    var relevant = new Counts(now.relevant().getOrDefault(initiative, List.of()), asOf);
    var days = new ArrayList<Day>();
    for (LocalDate day = all.day(); day != null; day = all.day()) {
      long read = all.take(day);
      long ours = day.equals(relevant.day()) ? relevant.take(day) : 0;
      if (read > 0) {
        days.add(new Day(day, ours, read));
      }
    }
    return days;
  }

  private synchronized Counted counted() {
    long now = changes.getAsLong();
    if (counted.changes() != now) {
      counted = database.read(connection -> count(connection, now));
    }
    return counted;
  }

  private static Counted count(Connection connection, long changes) throws SQLException {
    var all = new ArrayList<Batch>();
    var relevant = new HashMap<String, List<Batch>>();
    Queries.each(
        connection,
        "select slug, day, first_seen, count(*) as documents from (select "
            + DAY
            + " as day, first_seen, unnest(list_append(list_distinct(initiatives), null)) as slug"
            + " from document where latest and origin = id) group by all order by day",
        List.of(),
        row -> {
          String slug = row.getString("slug");
          var batch =
              new Batch(
                  row.getDate("day").toLocalDate(),
                  row.getDate("first_seen").toLocalDate(),
                  row.getLong("documents"));
          (slug == null ? all : relevant.computeIfAbsent(slug, s -> new ArrayList<>())).add(batch);
        });
    return new Counted(changes, all, relevant);
  }

  @Override
  public List<String> titles(String initiative, LocalDate from, LocalDate to, int most) {
    return database.read(
        connection -> {
          var titles = new ArrayList<String>();
          Queries.each(
              connection,
              "select min("
                  + DAY
                  + ") as first, title from document where latest and origin = id"
                  + " and list_contains(initiatives, ?) and "
                  + DAY
                  + " between ? and ? group by title order by first, min(seq) limit ?",
              List.of(initiative, Date.valueOf(from), Date.valueOf(to), most),
              row -> titles.add(row.getDate("first").toLocalDate() + " " + row.getString("title")));
          return titles;
        });
  }
}
