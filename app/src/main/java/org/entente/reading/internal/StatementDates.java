package org.entente.reading.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.jspecify.annotations.Nullable;

/** Dates a statement by the expressions in its sentence, counted from the document's date. */
public final class StatementDates {

  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s" + MONTH + "(?:,?\\s(\\d{4}))?");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b(?:in|since)\\s(?:early |late |mid-)?" + MONTH + "(?:,?\\s(\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("\\bin\\s((?:19|20)\\d{2})\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
  private static final Pattern LAST = Pattern.compile("\\b(last|this) (year|month|week)\\b");

  private StatementDates() {}

  /** The date of what stands in {@code sentence}; the document's own date where it gives none. */
  public static @Nullable PartialDate of(String sentence, @Nullable PartialDate published) {
    PartialDate explicit = explicit(sentence, published);
    if (explicit != null) {
      return explicit;
    }
    if (published == null) {
      return null;
    }
    PartialDate relative = relative(sentence, published);
    return relative == null ? published : relative;
  }

  /**
   * The day against which a document's names are resolved: its own, or, where it is undated, the
   * last full date that it mentions.
   */
  public static LocalDate dayOf(Document document) {
    if (document.published() != null) {
      return document.day();
    }
    LocalDate last = null;
    for (Pattern pattern : List.of(MONTH_DAY, DAY_MONTH)) {
      Matcher m = pattern.matcher(document.text());
      while (m.find()) {
        if (m.group(3) != null) {
          boolean monthFirst = pattern == MONTH_DAY;
          PartialDate date =
              day(m.group(monthFirst ? 1 : 2), m.group(monthFirst ? 2 : 1), m.group(3), null);
          if (date != null && (last == null || date.last().isAfter(last))) {
            last = date.last();
          }
        }
      }
    }
    return last == null || last.isAfter(document.firstSeen()) ? document.day() : last;
  }

  /** The date that a sentence names; null where it names none. */
  static @Nullable PartialDate explicit(String s, @Nullable PartialDate published) {
    Matcher m = MONTH_DAY.matcher(s);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3), published);
    }
    m = DAY_MONTH.matcher(s);
    if (m.find()) {
      return day(m.group(2), m.group(1), m.group(3), published);
    }
    m = MONTH_YEAR.matcher(s);
    if (m.find()) {
      return month(m.group(1), m.group(2), published);
    }
    m = YEAR.matcher(s);
    return m.find() ? PartialDate.parse(m.group(1)) : null;
  }

  private static @Nullable PartialDate day(
      String month, String day, @Nullable String year, @Nullable PartialDate published) {
    PartialDate whole = month(month, year, published);
    int number = Integer.parseInt(day);
    if (whole == null || number < 1 || number > whole.last().getDayOfMonth()) {
      return whole;
    }
    return PartialDate.of(whole.first().withDayOfMonth(number));
  }

  private static @Nullable PartialDate month(
      String name, @Nullable String year, @Nullable PartialDate published) {
    Month month = month(name);
    if (year != null) {
      return span(YearMonth.of(Integer.parseInt(year), month));
    }
    if (published == null) {
      return null;
    }
    YearMonth here = YearMonth.of(published.last().getYear(), month);
    boolean ahead = here.atDay(1).isAfter(published.last());
    return span(ahead ? here.minusYears(1) : here);
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (Month m : Month.values()) {
      if (m.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return m;
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static PartialDate span(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  private static @Nullable PartialDate relative(String s, PartialDate published) {
    Matcher m = LAST.matcher(s);
    if (m.find()) {
      LocalDate day = published.last();
      boolean last = m.group(1).equals("last");
      return switch (m.group(2)) {
        case "year" -> last ? PartialDate.parse(String.valueOf(day.getYear() - 1)) : null;
        case "month" -> span(YearMonth.from(last ? day.minusMonths(1) : day));
        default -> null;
      };
    }
    m = WEEKDAY.matcher(s);
    if (published.isDay() && m.find()) {
      DayOfWeek weekday = DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT));
      return PartialDate.of(published.last().with(TemporalAdjusters.previousOrSame(weekday)));
    }
    return null;
  }
}
