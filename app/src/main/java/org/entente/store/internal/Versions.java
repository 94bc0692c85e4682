package org.entente.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.DocumentHead;
import org.jspecify.annotations.Nullable;

/** The heads of documents, with the day on which a later version replaced each. */
final class Versions {

  /**
   * One version of a document.
   *
   * @param seq grows in the order in which documents were kept
   * @param replaced the day a later version was first seen; null where there is none
   */
  record Version(int number, long seq, DocumentHead head, @Nullable LocalDate replaced) {}

  private static final String HEADS =
      "select id, version, seq, title, publisher, (published_first - date '1970-01-01'),"
          + " (published_last - date '1970-01-01'), (first_seen - date '1970-01-01'), place, grade,"
          + " origin from document";

  private static final String ABOUT =
      " where id in (select document from statement where initiative = ? union all"
          + " select document from factor where initiative = ?)";

  private final Map<String, List<Version>> byId = new HashMap<>();
  private final Same same;

  /**
   * The versions of all documents, or of those on one initiative.
   *
   * @param only the initiative; null for all documents
   */
  Versions(Connection connection, @Nullable String only, Same same) throws SQLException {
    this.same = same;
    Queries.each(
        connection,
        only == null ? HEADS : HEADS + ABOUT,
        only == null ? List.of() : List.of(only, only),
        row -> {
          Version version = version(row);
          byId.merge(version.head().id(), List.of(version), Versions::both);
        });
    byId.replaceAll((id, all) -> all.size() == 1 ? all : replaced(all));
  }

  private Version version(ResultSet row) throws SQLException {
    String id = row.getString(1);
    String origin = row.getString(11);
    var head =
        new DocumentHead(
            id,
            same.text(row.getString(4)),
            same.orNull(row.getString(5)),
            same.date(row, 6),
            same.day(row.getLong(8)),
            row.getString(9),
            same.grade(row.getString(10)),
            origin.equals(id) ? id : same.text(origin));
    return new Version(row.getInt(2), row.getLong(3), head, null);
  }

  private static List<Version> both(List<Version> some, List<Version> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static List<Version> replaced(List<Version> all) {
    return all.stream()
        .map(
            version ->
                new Version(
                    version.number(),
                    version.seq(),
                    version.head(),
                    all.stream()
                        .filter(later -> later.number() > version.number())
                        .map(later -> later.head().firstSeen())
                        .min(LocalDate::compareTo)
                        .orElse(null)))
        .toList();
  }

  /** One version of a document; null where there is none. */
  @Nullable Version find(String id, int number) {
    for (Version version : byId.getOrDefault(id, List.of())) {
      if (version.number() == number) {
        return version;
      }
    }
    return null;
  }
}
