package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.event.EventSeries;
import org.entente.event.GraphRow;
import org.entente.event.PairCell;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.Stream;

/** Answers questions about the lake with DuckDB over its files. */
public final class LakeSeries implements EventSeries {

  private final Path folder;
  private final Database database;

  public LakeSeries(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  @Override
  public List<PairCell> pair(
      String one, String other, LocalDate from, LocalDate to, List<SlotEntry> without) {
    var table = new PairTable(folder.resolve("pairs"), database);
    table.refresh(from, to);
    return database.read(connection -> PairCells.read(connection, one, other, from, to, without));
  }

  @Override
  public List<GraphRow> graph(Stream stream, LocalDate day, List<Slot> slots) {
    var rows = new ArrayList<GraphRow>();
    Path files = folder.resolve("gkg/stream=" + stream.word() + "/day=" + day);
    if (slots.isEmpty() || !Files.isDirectory(files)) {
      return rows;
    }
    String among =
        String.join(
            ", ",
            slots.stream().map(slot -> "timestamp '" + Moments.local(slot.start()) + "'").toList());
    return database.read(
        connection -> {
          Queries.each(
              connection,
              "select slot, document, title, all_names, quotations,"
                  + " coalesce(source_language, 'eng') as language from read_parquet(?)"
                  + " where collection = 1 and document is not null and slot in ("
                  + among
                  + ") order by slot, record_id",
              List.of(files + "/*.parquet"),
              row ->
                  rows.add(
                      new GraphRow(
                          new Slot(Moments.of(row, "slot")),
                          stream,
                          row.getString("document"),
                          row.getString("title"),
                          row.getString("all_names"),
                          row.getString("quotations"),
                          row.getString("language"))));
          return rows;
        });
  }

  @Override
  public Map<LocalDate, Long> documents(
      String language, LocalDate from, LocalDate to, List<SlotEntry> without) {
    var days = new TreeMap<LocalDate, Long>();
    if (isEmpty("gkg")) {
      return days;
    }
    return database.read(
        connection -> {
          Queries.each(
              connection,
              "select day, count(*) as received from "
                  + files("gkg")
                  + " where day between ? and ? and (? = '' or coalesce(source_language, 'eng') ="
                  + " ?)"
                  + SlotFilter.without(without)
                  + " group by day",
              List.of(Date.valueOf(from), Date.valueOf(to), language, language),
              row -> days.put(row.getDate("day").toLocalDate(), row.getLong("received")));
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
    try (java.util.stream.Stream<Path> walk = Files.walk(files)) {
      return walk.noneMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(files + " cannot be listed", e);
    }
  }
}
