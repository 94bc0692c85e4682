package org.entente.core;

import java.time.LocalDate;

/**
 * The day up to whose end the record may be used: a view "as of" it knows only what had been seen
 * by then.
 *
 * @param day the last day whose knowledge counts, UTC
 */
public record AsOf(LocalDate day) {

  public static AsOf parse(String text) {
    try {
      return new AsOf(LocalDate.parse(text));
    } catch (java.time.format.DateTimeParseException e) {
      throw Failure.usage("'" + text + "' is no date: write YYYY-MM-DD, e.g. 2024-10-31");
    }
  }

  public boolean includes(LocalDate seen) {
    return !seen.isAfter(day);
  }
}
