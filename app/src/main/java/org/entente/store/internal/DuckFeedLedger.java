package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.FeedLedger;
import org.entente.event.FeedState;

/** The ledger of feeds in DuckDB. */
public final class DuckFeedLedger implements FeedLedger {

  private static final String[] TABLES = {
    """
    create table if not exists feed (
      id varchar primary key, outcome varchar not null, reason varchar not null,
      last_run timestamp not null, last_content timestamp, items bigint not null,
      etag varchar, last_modified varchar)\
    """,
    """
    create table if not exists feed_item (
      feed varchar not null, item varchar not null, version varchar not null,
      primary key (feed, item, version))\
    """
  };

  private static final String ALL = "select * from feed order by id";

  private final Database database;
  private final Remembered<String, List<FeedState>> all;

  public DuckFeedLedger(Database database) {
    this.database = database;
    this.all = new Remembered<>(database);
    database.create(TABLES);
  }

  @Override
  public Optional<FeedState> find(String feed) {
    return select("select * from feed where id = ?", List.of(feed)).stream().findFirst();
  }

  @Override
  public List<FeedState> list() {
    return all.get(ALL, () -> select(ALL, List.of()));
  }

  private List<FeedState> select(String sql, List<Object> values) {
    return database.list(sql, values, DuckFeedLedger::state);
  }

  private static FeedState state(ResultSet row) throws SQLException {
    return new FeedState(
        row.getString("id"),
        row.getString("outcome"),
        row.getString("reason"),
        Moments.of(row, "last_run"),
        Moments.find(row, "last_content").orElse(null),
        row.getLong("items"),
        row.getString("etag"),
        row.getString("last_modified"));
  }

  @Override
  public void keep(FeedState state) {
    database.write(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "insert or replace into feed values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, state.id());
            insert.setString(2, state.outcome());
            insert.setString(3, state.reason());
            insert.setObject(4, Moments.local(state.lastRun()));
            insert.setObject(5, Moments.orNull(state.lastContent()));
            insert.setLong(6, state.items());
            insert.setString(7, state.etag());
            insert.setString(8, state.lastModified());
            insert.executeUpdate();
          }
        });
  }

  @Override
  public Set<Wording> seen(String feed, List<String> items) {
    var seen = new LinkedHashSet<Wording>();
    if (items.isEmpty()) {
      return seen;
    }
    String marks = String.join(", ", Collections.nCopies(items.size(), "?"));
    var values = new ArrayList<Object>(List.of(feed));
    values.addAll(items);
    return database.read(
        connection -> {
          Queries.each(
              connection,
              "select item, version from feed_item where feed = ? and item in (" + marks + ")",
              values,
              row -> seen.add(new Wording(row.getString("item"), row.getString("version"))));
          return seen;
        });
  }

  @Override
  public void see(String feed, Collection<Wording> wordings) {
    database.write(
        connection -> {
          try (var insert =
              connection.prepareStatement("insert or ignore into feed_item values (?, ?, ?)")) {
            for (Wording wording : wordings) {
              insert.setString(1, feed);
              insert.setString(2, wording.item());
              insert.setString(3, wording.version());
              insert.executeUpdate();
            }
          }
        });
  }
}
