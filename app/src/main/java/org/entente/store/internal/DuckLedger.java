package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.core.AsOf;
import org.entente.event.Coverage;
import org.entente.event.Kind;
import org.entente.event.Lines;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.event.Stream;

/** The slot ledger in DuckDB. */
public final class DuckLedger implements SlotLedger {

  private static final String TABLE =
      """
      create table if not exists slot (
        slot timestamp not null, stream varchar not null, kind varchar not null,
        state varchar not null, attempts integer not null, first_attempt timestamp not null,
        last_attempt timestamp not null, reason varchar not null, bytes bigint not null,
        md5 varchar, lines_read bigint not null, accepted bigint not null,
        reemitted bigint not null, quarantined bigint not null, replaced bigint not null)\
      """;

  private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);
  private static final String UNSEEN =
      "(state = 'present' and first_attempt < ? and last_attempt >= ?)";

  /** A question for the files of some days as they were known on one. */
  private record Span(LocalDate from, LocalDate to, AsOf asOf) {}

  /** A question for the clocks of one source. */
  private record Kept(Stream stream, Kind kind) {}

  private final Database database;
  private final Remembered<Span, List<Coverage>> coverages;
  private final Remembered<Kept, Optional<Clocks>> clocks;

  public DuckLedger(Database database) {
    this.database = database;
    this.coverages = new Remembered<>(database);
    this.clocks = new Remembered<>(database);
    database.create(TABLE);
  }

  @Override
  public void keep(List<SlotEntry> entries) {
    database.write(
        connection -> {
          delete(connection, entries);
          append(connection, entries);
        });
  }

  private static void delete(DuckDBConnection connection, List<SlotEntry> entries)
      throws SQLException {
    var groups = new LinkedHashMap<String, List<SlotEntry>>();
    for (SlotEntry entry : entries) {
      String key = entry.stream().word() + "' and kind = '" + entry.kind().word();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    for (Map.Entry<String, List<SlotEntry>> group : groups.entrySet()) {
      String slots =
          String.join(
              ", ",
              group.getValue().stream()
                  .map(entry -> "timestamp '" + Moments.local(entry.slot().start()) + "'")
                  .toList());
      try (var statement = connection.createStatement()) {
        statement.execute(
            "delete from slot where stream = '" + group.getKey() + "' and slot in (" + slots + ")");
      }
    }
  }

  private static void append(DuckDBConnection connection, List<SlotEntry> entries)
      throws SQLException {
    try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "slot")) {
      for (SlotEntry entry : entries) {
        Lines lines = entry.lines();
        rows.beginRow();
        rows.append(Moments.local(entry.slot().start()));
        rows.append(entry.stream().word()).append(entry.kind().word());
        rows.append(entry.state().word()).append(entry.attempts());
        rows.append(Moments.local(entry.firstAttempt())).append(Moments.local(entry.lastAttempt()));
        rows.append(entry.reason()).append(entry.bytes());
        if (entry.md5() == null) {
          rows.appendNull();
        } else {
          rows.append(entry.md5());
        }
        rows.append(lines.read()).append(lines.accepted()).append(lines.reemitted());
        rows.append(lines.quarantined()).append(lines.replaced());
        rows.endRow();
      }
    }
  }

  @Override
  public void giveUp(Slot before) {
    database.write(
        connection -> {
          try (var update =
              connection.prepareStatement(
                  "update slot set state = 'missing' where state = 'late' and slot < ?")) {
            update.setObject(1, Moments.local(before.start()));
            update.executeUpdate();
          }
        });
  }

  @Override
  public List<SlotEntry> list(LocalDate day, Stream stream, Kind kind) {
    return database.list(
        "select * from slot where slot >= ? and slot < ? and stream = ? and kind = ?"
            + " order by slot",
        List.of(start(day), start(day.plusDays(1)), stream.word(), kind.word()),
        row -> entry(row));
  }

  @Override
  public List<SlotEntry> absent(LocalDate from, LocalDate to, int most) {
    return database.list(
        "select * from slot where state <> 'present' and slot >= ? and slot < ?"
            + " order by slot desc, stream, kind limit ?",
        List.of(start(from), start(to.plusDays(1)), most),
        row -> entry(row));
  }

  @Override
  public List<Coverage> coverage(LocalDate from, LocalDate to) {
    return coverage(from, to, new AsOf(LATEST));
  }

  @Override
  public List<Coverage> coverage(LocalDate from, LocalDate to, AsOf asOf) {
    return coverages.get(new Span(from, to, asOf), () -> count(from, to, asOf));
  }

  private List<Coverage> count(LocalDate from, LocalDate to, AsOf asOf) {
    return database.read(
        connection -> {
          var states = new LinkedHashMap<String, Map<SlotState, Integer>>();
          var found = new LinkedHashMap<String, Coverage>();
          Queries.each(
              connection,
              "select cast(slot as date) as day, stream, kind, shown as state, count(*) as files,"
                  + " sum(if(unseen, 0, lines_read))::bigint as lines_read,"
                  + " sum(if(unseen, 0, accepted))::bigint as accepted,"
                  + " sum(if(unseen, 0, reemitted))::bigint as reemitted,"
                  + " sum(if(unseen, 0, quarantined))::bigint as quarantined,"
                  + " sum(if(unseen, 0, replaced))::bigint as replaced from (select *, "
                  + UNSEEN
                  + " as unseen, if(unseen, 'late', state) as shown from slot)"
                  + " where slot >= ? and slot < ?"
                  + " group by all order by day, stream, kind, state",
              List.of(behind(asOf), behind(asOf), start(from), start(to.plusDays(1))),
              row -> add(row, states, found));
          return List.copyOf(found.values());
        });
  }

  @Override
  public List<SlotEntry> unseen(LocalDate from, LocalDate to, Kind kind, AsOf asOf) {
    return database.list(
        "select * from slot where "
            + UNSEEN
            + " and slot >= ? and slot < ? and kind = ? order by slot, stream",
        List.of(behind(asOf), behind(asOf), start(from), start(to.plusDays(1)), kind.word()),
        row -> entry(row));
  }

  private static LocalDateTime behind(AsOf asOf) {
    return start(asOf.day().plusDays(1));
  }

  private static void add(
      ResultSet row, Map<String, Map<SlotState, Integer>> states, Map<String, Coverage> found)
      throws SQLException {
    LocalDate day = row.getDate("day").toLocalDate();
    Stream stream = Stream.parse(row.getString("stream"));
    Kind kind = Kind.parse(row.getString("kind"));
    String key = day + stream.word() + kind.word();
    Map<SlotState, Integer> counts =
        states.computeIfAbsent(key, k -> new EnumMap<>(SlotState.class));
    counts.put(state(row), row.getInt("files"));
    Coverage before = found.get(key);
    Lines lines = lines(row);
    found.put(
        key,
        new Coverage(
            day, stream, kind, counts, before == null ? lines : before.lines().plus(lines)));
  }

  @Override
  public Optional<Clocks> clocks(Stream stream, Kind kind) {
    return clocks.get(new Kept(stream, kind), () -> look(stream, kind));
  }

  private Optional<Clocks> look(Stream stream, Kind kind) {
    return database
        .list(
            "select max(last_attempt) as run, max(slot) filter (state = 'present') as content"
                + " from slot where stream = ? and kind = ? having count(*) > 0",
            List.of(stream.word(), kind.word()),
            row -> new Clocks(Moments.of(row, "run"), Moments.find(row, "content")))
        .stream()
        .findFirst();
  }

  private static SlotEntry entry(ResultSet row) throws SQLException {
    return new SlotEntry(
        new Slot(Moments.of(row, "slot")),
        Stream.parse(row.getString("stream")),
        Kind.parse(row.getString("kind")),
        state(row),
        row.getInt("attempts"),
        Moments.of(row, "first_attempt"),
        Moments.of(row, "last_attempt"),
        row.getString("reason"),
        row.getLong("bytes"),
        row.getString("md5"),
        lines(row));
  }

  private static SlotState state(ResultSet row) throws SQLException {
    return SlotState.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT));
  }

  private static Lines lines(ResultSet row) throws SQLException {
    return new Lines(
        row.getLong("lines_read"),
        row.getLong("accepted"),
        row.getLong("reemitted"),
        row.getLong("quarantined"),
        row.getLong("replaced"));
  }

  private static LocalDateTime start(LocalDate day) {
    return day.atStartOfDay();
  }
}
