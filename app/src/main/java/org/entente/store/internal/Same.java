package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.core.PartialDate;
import org.entente.evidence.SourceGrade;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand in many rows of one result, held once: names, cues and the steps of a rule
 * repeat, and a store of any size remembers all of its statements. For one thread.
 */
final class Same {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<Long, LocalDate> days = new HashMap<>();
  private final Map<LocalDate, PartialDate> dates = new HashMap<>();
  private final Map<String, SourceGrade> grades = new HashMap<>();

  String text(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  /**
   * The date of two columns, each of which holds days since 1970.
   *
   * @param from the column of the first day; the last day follows it
   */
  @Nullable PartialDate date(ResultSet row, int from) throws SQLException {
    long first = row.getLong(from);
    return row.wasNull() ? null : date(day(first), day(row.getLong(from + 1)));
  }

  private PartialDate date(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? dates.computeIfAbsent(first, PartialDate::of)
        : new PartialDate(first, last);
  }

  /** The day so many days after the beginning of 1970. */
  LocalDate day(long since) {
    return days.computeIfAbsent(since, LocalDate::ofEpochDay);
  }

  SourceGrade grade(String text) {
    return grades.computeIfAbsent(text, SourceGrade::parse);
  }

  /** The list that a text stands for. */
  List<String> list(String text, Function<String, List<String>> parse) {
    return lists.computeIfAbsent(text, parse);
  }
}
