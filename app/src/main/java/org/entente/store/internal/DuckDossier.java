package org.entente.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.Dossier;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Seen;
import org.entente.initiative.Testimony;

/**
 * Answers what is kept about an initiative from DuckDB, and remembers it until something about the
 * initiative is kept or removed: a picture as of any day is then drawn without a query.
 */
public final class DuckDossier implements Dossier {

  /** Everything about one initiative, and the count of changes at which it was so. */
  private record About(
      long changes, List<Seen<Testimony>> testimonies, List<Seen<NamedFactor>> factors) {}

  /** Where one initiative is remembered; its lock keeps two from asking for the same. */
  private static final class Place {
    private About about = new About(-1, List.of(), List.of());
  }

  /** Turns the row of a statement or factor and the head of its document into what is kept. */
  @FunctionalInterface
  private interface Maker<T> {
    T make(ResultSet row, DocumentHead head) throws SQLException;
  }

  private final Database database;
  private final ToLongFunction<String> changes;
  private final Map<String, Place> places = new ConcurrentHashMap<>();

  /**
   * Nothing remembered yet.
   *
   * @param changes grows whenever something about an initiative, named by its slug, is kept or
   *     removed
   */
  public DuckDossier(Database database, ToLongFunction<String> changes) {
    this.database = database;
    this.changes = changes;
  }

  @Override
  public List<Seen<Testimony>> testimonies(String initiative) {
    return about(initiative).testimonies();
  }

  @Override
  public List<Seen<NamedFactor>> factors(String initiative) {
    return about(initiative).factors();
  }

  private About about(String initiative) {
    Place place = places.computeIfAbsent(initiative, slug -> new Place());
    synchronized (place) {
      long now = changes.applyAsLong(initiative);
      if (place.about.changes() != now) {
        place.about = database.read(connection -> load(connection, initiative, now));
      }
      return place.about;
    }
  }

  private static About load(Connection connection, String initiative, long changes)
      throws SQLException {
    var same = new Same();
    return new About(
        changes,
        rows(
            connection,
            initiative,
            "statement",
            "r.* exclude (id, seq), r.id as statement_id",
            "coalesce(r.date_last, d.published_last, d.first_seen)",
            (row, head) -> new Testimony(Rows.statement(row, same), head)),
        rows(
            connection,
            initiative,
            "factor",
            "r.* exclude (seq)",
            "coalesce(d.published_last, d.first_seen)",
            (row, head) -> new NamedFactor(Rows.factor(row), head)));
  }

  private static <T> List<Seen<T>> rows(
      Connection connection,
      String initiative,
      String table,
      String columns,
      String day,
      Maker<T> maker)
      throws SQLException {
    var found = new ArrayList<Seen<T>>();
    var heads = new HashMap<String, DocumentHead>();
    DuckArchive.each(
        connection,
        "select "
            + columns
            + ", "
            + Rows.HEAD
            + ", d.version as d_version, d.replaced from "
            + table
            + " r join (select *, min(first_seen) over (partition by id order by version rows"
            + " between 1 following and unbounded following) as replaced from document where id"
            + " in (select document from "
            + table
            + " where initiative = ?)) d on r.document = d.id and r.version = d.version where"
            + " r.initiative = ? order by "
            + day
            + ", d.seq, r.seq",
        List.of(initiative, initiative),
        row -> {
          String version = row.getString("id") + " " + row.getInt("d_version");
          DocumentHead head = heads.get(version);
          if (head == null) {
            head = Rows.head(row);
            heads.put(version, head);
          }
          Date replaced = row.getDate("replaced");
          found.add(
              new Seen<>(
                  maker.make(row, head),
                  head.firstSeen(),
                  replaced == null ? null : replaced.toLocalDate()));
        });
    return List.copyOf(found);
  }
}
