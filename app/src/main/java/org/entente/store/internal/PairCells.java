package org.entente.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.PairCell;
import org.entente.event.SlotEntry;

/**
 * Reads a pair's cells from the table of pairs. What a row says comes as numbers alone, because
 * each text of a row costs more on its way out of DuckDB than finding and adding up the row.
 */
final class PairCells {

  /**
   * A code is told with a 1 before it, which keeps its leading zero; goldstein adds to four
   * decimals exactly, in whatever order.
   */
  private static final String QUERY =
      """
      select (day - date '1970-01-01')::integer as epoch_day, (actor1 = ?)::integer as forth,
        coalesce(try_cast('1' || event_code as integer), 1) as code, origin,
        count(*)::integer as events, coalesce(sum(goldstein::decimal(9, 4)), 0)::double as weight,
        coalesce(sum(num_mentions), 0)::bigint as mentions,
        coalesce(sum(num_articles), 0)::bigint as articles
      from pair_event
      where pair = md5_number_lower(?) and day between ? and ?
        and ((actor1 = ? and actor2 = ?) or (actor1 = ? and actor2 = ?))\
      """;

  private static final String ORDER = " group by all order by epoch_day, forth desc, code, origin";

  private final String one;
  private final String other;
  private final Map<Integer, String> codes = new HashMap<>();
  private LocalDate day = LocalDate.EPOCH;

  private PairCells(String one, String other) {
    this.one = one;
    this.other = other;
  }

  /**
   * The cells of two actors in both directions, days in order, both ends included.
   *
   * @param without files whose events are left out
   */
  static List<PairCell> read(
      Connection connection,
      String one,
      String other,
      LocalDate from,
      LocalDate to,
      List<SlotEntry> without)
      throws SQLException {
    var reading = new PairCells(one, other);
    var cells = new ArrayList<PairCell>();
    Queries.each(
        connection,
        QUERY + SlotFilter.without(without) + ORDER,
        List.of(
            one,
            PairTable.pair(one, other),
            Date.valueOf(from),
            Date.valueOf(to),
            one,
            other,
            other,
            one),
        row -> cells.add(reading.cell(row)));
    return cells;
  }

  private PairCell cell(ResultSet row) throws SQLException {
    int epochDay = row.getInt(1);
    if (day.toEpochDay() != epochDay) {
      day = LocalDate.ofEpochDay(epochDay);
    }
    boolean forth = row.getInt(2) == 1;
    String code = codes.computeIfAbsent(row.getInt(3), told -> Integer.toString(told).substring(1));
    return new PairCell(
        day,
        forth ? one : other,
        forth ? other : one,
        code,
        row.getLong(4),
        row.getInt(5),
        row.getDouble(6),
        row.getLong(7),
        row.getLong(8));
  }
}
