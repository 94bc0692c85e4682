package org.entente.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Passage;
import org.entente.initiative.Factor;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Seen;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is kept about one initiative, or about all in one go: rows and documents apart, which
 * are put together here, because that takes less than a join for each initiative.
 */
final class DossierRows {

  /** What is kept about one initiative, in the order of the days on which it was said. */
  record About(List<Seen<Testimony>> testimonies, List<Seen<NamedFactor>> factors) {
    static final About NOTHING = new About(List.of(), List.of());
  }

  /** A row with what it is ordered by. */
  private record Placed<T>(LocalDate day, long document, int seq, Seen<T> seen) {
    private static final Comparator<Placed<?>> ORDER =
        Comparator.<Placed<?>, LocalDate>comparing(Placed::day)
            .thenComparingLong(Placed::document)
            .thenComparingInt(Placed::seq);
  }

  /** Rows of all initiatives, by slug. */
  private static final class Grouped<T> {
    private final Map<String, List<Placed<T>>> rows = new HashMap<>();

    void add(String initiative, LocalDate day, Versions.Version version, int seq, T row) {
      rows.computeIfAbsent(initiative, slug -> new ArrayList<>())
          .add(
              new Placed<>(
                  day,
                  version.seq(),
                  seq,
                  new Seen<>(row, version.head().firstSeen(), version.replaced())));
    }

    List<Seen<T>> inOrder(String initiative) {
      return rows.getOrDefault(initiative, List.of()).stream()
          .sorted(Placed.ORDER)
          .map(Placed::seen)
          .toList();
    }
  }

  private static final String STATEMENTS =
      "select initiative, document, version, seq, id, actor, speaker, level, stance,"
          + " (date_first - date '1970-01-01'), (date_last - date '1970-01-01'), confidence, cue,"
          + " sentence, start_at, end_at, passage, second_hand, rule, steps from statement";

  private static final String FACTORS =
      "select initiative, document, version, seq, kind, topic, phrase, sentence, start_at, end_at,"
          + " passage, rule from factor";

  private final Same same = new Same();
  private final Connection connection;
  private final @Nullable String only;
  private final Versions versions;

  private DossierRows(Connection connection, @Nullable String only) throws SQLException {
    this.connection = connection;
    this.only = only;
    this.versions = new Versions(connection, only, same);
  }

  /**
   * What is kept, by slug of the initiative.
   *
   * @param only the one initiative that is wanted; null for all
   */
  static Map<String, About> load(Connection connection, @Nullable String only) throws SQLException {
    return new DossierRows(connection, only).load();
  }

  private Map<String, About> load() throws SQLException {
    var testimonies = new Grouped<Testimony>();
    each(STATEMENTS, (row, version) -> addTestimony(testimonies, row, version));
    var factors = new Grouped<NamedFactor>();
    each(FACTORS, (row, version) -> addFactor(factors, row, version));
    var all = new HashMap<String, About>();
    testimonies.rows.keySet().forEach(slug -> all.put(slug, About.NOTHING));
    factors.rows.keySet().forEach(slug -> all.put(slug, About.NOTHING));
    all.replaceAll((slug, none) -> new About(testimonies.inOrder(slug), factors.inOrder(slug)));
    return all;
  }

  /** Takes a row together with the version of the document that it belongs to. */
  @FunctionalInterface
  private interface Taker {
    void take(ResultSet row, Versions.Version version) throws SQLException;
  }

  private void each(String sql, Taker taker) throws SQLException {
    Queries.each(
        connection,
        only == null ? sql : sql + " where initiative = ?",
        only == null ? List.of() : List.of(only),
        row -> {
          Versions.Version version = versions.find(row.getString(2), row.getInt(3));
          if (version != null) {
            taker.take(row, version);
          }
        });
  }

  private void addTestimony(Grouped<Testimony> found, ResultSet row, Versions.Version version)
      throws SQLException {
    DocumentHead head = version.head();
    String initiative = same.text(row.getString(1));
    var statement =
        new Statement(
            row.getString(5),
            initiative,
            same.text(row.getString(6)),
            same.orNull(row.getString(7)),
            Level.valueOf(row.getString(8)),
            Stance.valueOf(row.getString(9)),
            same.date(row, 10),
            row.getDouble(12),
            same.text(row.getString(13)),
            passage(row, 14, head),
            row.getBoolean(18),
            same.text(row.getString(19)),
            same.list(row.getString(20), Rows::strings));
    var testimony = new Testimony(statement, head);
    found.add(initiative, testimony.day(), version, row.getInt(4), testimony);
  }

  private void addFactor(Grouped<NamedFactor> found, ResultSet row, Versions.Version version)
      throws SQLException {
    DocumentHead head = version.head();
    String initiative = same.text(row.getString(1));
    var factor =
        new Factor(
            Factor.Kind.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
            initiative,
            same.orNull(row.getString(6)),
            same.text(row.getString(7)),
            passage(row, 8, head),
            same.text(row.getString(12)));
    PartialDate published = head.published();
    LocalDate day = published == null ? head.firstSeen() : published.last();
    found.add(initiative, day, version, row.getInt(4), new NamedFactor(factor, head));
  }

  /** Of the four columns from one on. */
  private Passage passage(ResultSet row, int from, DocumentHead head) throws SQLException {
    return new Passage(
        head.id(),
        row.getInt(from),
        row.getInt(from + 1),
        row.getInt(from + 2),
        same.text(row.getString(from + 3)));
  }
}
