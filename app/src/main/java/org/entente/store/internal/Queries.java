package org.entente.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Asks a database on a connection that is given. */
final class Queries {

  private Queries() {}

  /** Question marks for a list of so many values. */
  static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }

  /** Takes one row of a result. */
  @FunctionalInterface
  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  static void each(Connection connection, String sql, List<Object> values, RowTaker taker)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    }
  }
}
