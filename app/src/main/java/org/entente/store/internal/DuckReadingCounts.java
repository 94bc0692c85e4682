package org.entente.store.internal;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.reading.ReadingCounts;

/** Counts kept documents in DuckDB. */
public final class DuckReadingCounts implements ReadingCounts {

  private static final String DAY = "coalesce(published_last, first_seen)";

  private final Database database;

  public DuckReadingCounts(Database database) {
    this.database = database;
  }

  @Override
  public List<Day> byDay(String initiative, AsOf asOf) {
    Date last = Date.valueOf(asOf.day());
    return database.read(
        connection -> {
          var days = new ArrayList<Day>();
          DuckArchive.each(
              connection,
              "select "
                  + DAY
                  + " as day, count(*) filter (list_contains(initiatives, ?)) as relevant,"
                  + " count(*) as read from document where latest and origin = id"
                  + " and first_seen <= ? and "
                  + DAY
                  + " <= ? group by day order by day",
              List.of(initiative, last, last),
              row ->
                  days.add(
                      new Day(
                          row.getDate("day").toLocalDate(),
                          row.getLong("relevant"),
                          row.getLong("read"))));
          return days;
        });
  }

  @Override
  public List<String> titles(String initiative, LocalDate from, LocalDate to, int most) {
    return database.read(
        connection -> {
          var titles = new ArrayList<String>();
          DuckArchive.each(
              connection,
              "select "
                  + DAY
                  + " as day, title from document where latest and origin = id"
                  + " and list_contains(initiatives, ?) and "
                  + DAY
                  + " between ? and ? order by day, seq limit ?",
              List.of(initiative, Date.valueOf(from), Date.valueOf(to), most),
              row -> titles.add(row.getDate("day").toLocalDate() + " " + row.getString("title")));
          return titles;
        });
  }
}
