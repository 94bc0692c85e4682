package org.entente.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, written {@code 2024-10-01}, {@code 2024-10} or
 * {@code 2024}.
 *
 * @param first the first day it can mean
 * @param last the last day it can mean
 */
public record PartialDate(LocalDate first, LocalDate last) implements Comparable<PartialDate> {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a date's last day lies before its first");
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * Reads year, year-month or full date.
   *
   * @throws IllegalArgumentException when the text is none of these or names no real day
   */
  public static PartialDate parse(String text) {
    var match = SHAPE.matcher(text.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date: expected YYYY-MM-DD, YYYY-MM or YYYY");
    }
    try {
      int year = Integer.parseInt(match.group(1));
      if (match.group(2) == null) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(match.group(2)));
      return match.group(3) == null
          ? new PartialDate(month.atDay(1), month.atEndOfMonth())
          : of(month.atDay(Integer.parseInt(match.group(3))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no real date: " + e.getMessage(), e);
    }
  }

  public boolean isDay() {
    return first.equals(last);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  /** In the precision it was given: day, month or year. */
  @Override
  public String toString() {
    if (isDay()) {
      return first.toString();
    }
    return first.getMonth() == last.getMonth()
        ? YearMonth.from(first).toString()
        : String.format("%04d", first.getYear());
  }
}
