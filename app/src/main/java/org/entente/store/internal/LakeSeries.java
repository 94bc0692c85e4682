package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.EventSeries;
import org.entente.event.PairCell;
import org.entente.event.ShareDay;

/** Answers questions about the lake with DuckDB over its files. */
public final class LakeSeries implements EventSeries {

  private static final double SLOTS_PER_DAY = 96;

  private final Path folder;
  private final Database database;

  public LakeSeries(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  @Override
  public List<PairCell> pair(String one, String other, LocalDate from, LocalDate to) {
    var cells = new ArrayList<PairCell>();
    if (isEmpty("pairs")) {
      return cells;
    }
    return database.read(
        connection -> {
          DuckArchive.each(
              connection,
              "select day, actor1, actor2, event_code, origin, count(*)::integer as events,"
                  + " coalesce(sum(goldstein), 0) as goldstein, sum(num_mentions)::bigint as m,"
                  + " sum(num_articles)::bigint as a from "
                  + files("pairs")
                  + " where day between ? and ? and ((actor1 = ? and actor2 = ?)"
                  + " or (actor1 = ? and actor2 = ?)) group by all"
                  + " order by day, actor1, event_code, origin",
              List.of(Date.valueOf(from), Date.valueOf(to), one, other, other, one),
              row ->
                  cells.add(
                      new PairCell(
                          row.getDate("day").toLocalDate(),
                          row.getString("actor1"),
                          row.getString("actor2"),
                          row.getString("event_code"),
                          row.getLong("origin"),
                          row.getInt("events"),
                          row.getDouble("goldstein"),
                          row.getLong("m"),
                          row.getLong("a"))));
          return cells;
        });
  }

  @Override
  public List<ShareDay> documents(String words, String language, LocalDate from, LocalDate to) {
    var days = new ArrayList<ShareDay>();
    if (isEmpty("gkg")) {
      return days;
    }
    return database.read(
        connection -> {
          DuckArchive.each(
              connection,
              "select day, count(*) filter (regexp_matches(concat_ws(' ', title, all_names,"
                  + " quotations), ?, 'i')) as relevant, count(*) as received,"
                  + " count(distinct (stream, slot)) as slots, count(distinct stream) as streams"
                  + " from "
                  + files("gkg")
                  + " where day between ? and ? and (? = '' or coalesce(source_language, 'eng') ="
                  + " ?) group by day order by day",
              List.of(words, Date.valueOf(from), Date.valueOf(to), language, language),
              row ->
                  days.add(
                      new ShareDay(
                          row.getDate("day").toLocalDate(),
                          row.getLong("relevant"),
                          row.getLong("received"),
                          row.getLong("slots") / (SLOTS_PER_DAY * row.getLong("streams")))));
          return days;
        });
  }

  private String files(String section) {
    String pattern = folder.resolve(section).resolve("**").resolve("*.parquet").toString();
    return "read_parquet('"
        + pattern.replace("'", "''")
        + "', hive_partitioning = true, hive_types = {'day': DATE, 'stream': VARCHAR})";
  }

  private boolean isEmpty(String section) {
    Path files = folder.resolve(section);
    if (!Files.isDirectory(files)) {
      return true;
    }
    try (Stream<Path> walk = Files.walk(files)) {
      return walk.noneMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(files + " cannot be listed", e);
    }
  }
}
