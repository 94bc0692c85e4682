package org.entente.store.internal;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.event.GraphMatch;
import org.entente.event.GraphMatches;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.Stream;

/** The matches of the knowledge graph in DuckDB, beside the slot ledger. */
public final class DuckGraphMatches implements GraphMatches {

  private static final String[] TABLES = {
    """
    create table if not exists graph_search (
      slot timestamp not null, stream varchar not null, md5 varchar not null,
      reader varchar not null)\
    """,
    """
    create table if not exists graph_match (
      initiative varchar not null, slot timestamp not null, stream varchar not null,
      address varchar not null, language varchar not null)\
    """
  };

  private static final String UNSEARCHED =
      " from slot s where s.kind = 'gkg' and s.state = 'present' and not exists (select 1 from"
          + " graph_search g where g.slot = s.slot and g.stream = s.stream and g.md5 = s.md5 and"
          + " g.reader = ?) and s.slot >= ? and s.slot < ?";

  private final Database database;

  public DuckGraphMatches(Database database) {
    this.database = database;
    database.create(TABLES);
  }

  @Override
  public List<Slot> unsearched(LocalDate day, Stream stream, String reader) {
    return database.list(
        "select s.slot" + UNSEARCHED + " and s.stream = ? order by s.slot",
        List.of(reader, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), stream.word()),
        row -> new Slot(Moments.of(row, "slot")));
  }

  @Override
  public List<LocalDate> unsearchedDays(LocalDate from, LocalDate to, String reader) {
    return database.list(
        "select distinct s.slot::date as day" + UNSEARCHED + " order by day",
        List.of(reader, from.atStartOfDay(), to.plusDays(1).atStartOfDay()),
        row -> row.getDate("day").toLocalDate());
  }

  @Override
  public void keep(List<Slot> searched, Stream stream, String reader, List<GraphMatch> found) {
    String slots =
        String.join(
            ", ",
            searched.stream()
                .map(slot -> "timestamp '" + Moments.local(slot.start()) + "'")
                .toList());
    if (slots.isEmpty()) {
      return;
    }
    database.write(
        connection -> {
          for (String table : List.of("graph_match", "graph_search")) {
            try (var delete =
                connection.prepareStatement(
                    "delete from " + table + " where stream = ? and slot in (" + slots + ")")) {
              delete.setString(1, stream.word());
              delete.executeUpdate();
            }
          }
          append(connection, found);
          try (var note =
              connection.prepareStatement(
                  "insert into graph_search select slot, stream, md5, ? from slot where kind ="
                      + " 'gkg' and state = 'present' and stream = ? and slot in ("
                      + slots
                      + ")")) {
            note.setString(1, reader);
            note.setString(2, stream.word());
            note.executeUpdate();
          }
        });
  }

  private static void append(DuckDBConnection connection, List<GraphMatch> found)
      throws SQLException {
    try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "graph_match")) {
      for (GraphMatch match : found) {
        rows.beginRow();
        rows.append(match.initiative()).append(Moments.local(match.slot().start()));
        rows.append(match.stream().word()).append(match.address()).append(match.language());
        rows.endRow();
      }
    }
  }

  @Override
  public Map<LocalDate, Long> byDay(
      String initiative, String language, LocalDate from, LocalDate to, List<SlotEntry> without) {
    return database.read(
        connection -> {
          var days = new TreeMap<LocalDate, Long>();
          Queries.each(
              connection,
              "select slot::date as day, count(distinct address) as n from graph_match where"
                  + " initiative = ? and (? = '' or language = ?) and slot::date between ? and ?"
                  + SlotFilter.without(without)
                  + " group by day order by day",
              List.of(initiative, language, language, Date.valueOf(from), Date.valueOf(to)),
              row -> days.put(row.getDate("day").toLocalDate(), row.getLong("n")));
          return days;
        });
  }
}
