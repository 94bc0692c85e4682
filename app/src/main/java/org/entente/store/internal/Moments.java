package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments in UTC as DuckDB's timestamps without a zone, and back. */
final class Moments {

  private Moments() {}

  static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  static @Nullable LocalDateTime orNull(@Nullable Instant moment) {
    return moment == null ? null : local(moment);
  }

  static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  static Optional<Instant> find(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(local -> local.toInstant(ZoneOffset.UTC));
  }
}
