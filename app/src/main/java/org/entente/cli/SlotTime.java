package org.entente.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.core.Failure;
import org.entente.event.Slot;

/** Reads a moment of the feed as people write it. */
final class SlotTime {

  private SlotTime() {}

  /** The slot at which a day or a moment begins, UTC. */
  static Slot start(String text) {
    return text.length() == 10 ? Slot.of(day(text)).getFirst() : Slot.containing(moment(text));
  }

  /** The slot behind a day or a moment. */
  static Slot end(String text) {
    return text.length() == 10
        ? Slot.of(day(text).plusDays(1)).getFirst()
        : Slot.containing(moment(text));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(text);
    }
  }

  private static Instant moment(String text) {
    try {
      return java.time.OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw wrong(text);
    }
  }

  private static Failure wrong(String text) {
    return Failure.usage("'" + text + "' is no time: write 2024-09-25 or 2024-09-25T06:00Z");
  }
}
