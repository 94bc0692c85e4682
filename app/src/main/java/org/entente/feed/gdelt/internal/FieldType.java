package org.entente.feed.gdelt.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.event.CameoRoot;
import org.entente.event.table.ColumnType;

/** What a field holds and how its text becomes a value. */
enum FieldType {
  TEXT(ColumnType.TEXT),
  /** A CAMEO event code: two to four digits that begin with a known root. */
  CAMEO(ColumnType.TEXT),
  /** A number that differs in every row. */
  ID(ColumnType.LONG),
  /** A whole number that many rows can share. */
  NUMBER(ColumnType.LONG),
  COUNT(ColumnType.INT),
  INTEGER(ColumnType.INT),
  /** 0 or 1. */
  FLAG(ColumnType.INT),
  /** 1 to 4. */
  QUAD(ColumnType.INT),
  REAL(ColumnType.DOUBLE),
  /** -10 to 10. */
  GOLDSTEIN(ColumnType.DOUBLE),
  LATITUDE(ColumnType.DOUBLE),
  LONGITUDE(ColumnType.DOUBLE),
  /** {@code 20180101}. */
  DAY(ColumnType.DATE),
  /** {@code 20180101001500}, or the day alone as GDELT 1.0 writes it. */
  MOMENT(ColumnType.TIMESTAMP);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private final ColumnType column;

  FieldType(ColumnType column) {
    this.column = column;
  }

  ColumnType column() {
    return column;
  }

  /**
   * The value of a field's text, as its column holds numbers; 0 for text.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  long parse(String text) {
    return switch (this) {
      case TEXT -> 0;
      case CAMEO -> {
        if (CameoRoot.of(text).isEmpty()) {
          throw fault(text, "a CAMEO code");
        }
        yield 0;
      }
      case ID, NUMBER -> within(whole(text), 0, Long.MAX_VALUE, text);
      case COUNT -> within(whole(text), 0, Integer.MAX_VALUE, text);
      case INTEGER -> within(whole(text), Integer.MIN_VALUE, Integer.MAX_VALUE, text);
      case FLAG -> within(whole(text), 0, 1, text);
      case QUAD -> within(whole(text), 1, 4, text);
      case REAL -> real(text, Double.MAX_VALUE);
      case GOLDSTEIN -> real(text, 10);
      case LATITUDE -> real(text, 90);
      case LONGITUDE -> real(text, 180);
      case DAY -> day(text).toEpochDay();
      case MOMENT -> moment(text);
    };
  }

  private static long whole(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw fault(text, "a whole number");
    }
  }

  private static long within(long value, long least, long most, String text) {
    if (value < least || value > most) {
      throw fault(text, "a number from " + least + " to " + most);
    }
    return value;
  }

  private static long real(String text, double bound) {
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw fault(text, "a number");
    }
    if (!(Math.abs(value) <= bound)) {
      throw fault(text, "a number within ±" + bound);
    }
    return Double.doubleToRawLongBits(value);
  }

  private static LocalDate day(String text) {
    if (text.length() == 8) {
      try {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeException e) {
        throw fault(text, "a real date");
      }
    }
    throw fault(text, "a date yyyyMMdd");
  }

  private static long moment(String text) {
    LocalDateTime moment;
    if (text.length() == 8) {
      moment = day(text).atStartOfDay();
    } else {
      try {
        moment = LocalDateTime.parse(text, SECONDS);
      } catch (DateTimeException e) {
        throw fault(text, "a time yyyyMMddHHmmss");
      }
    }
    return moment.toEpochSecond(ZoneOffset.UTC) * 1_000_000;
  }

  private static IllegalArgumentException fault(String text, String expected) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return new IllegalArgumentException("'" + shown + "', expected " + expected);
  }
}
