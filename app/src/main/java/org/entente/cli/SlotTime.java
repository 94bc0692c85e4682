package org.entente.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.core.Failure;
import org.entente.event.Slot;
import org.jspecify.annotations.Nullable;

/** Reads a moment of the feed as people write it. */
final class SlotTime {

  private SlotTime() {}

  /** The slot at which a day or a moment begins, UTC. */
  static Slot start(String text) {
    return text.length() == 10 ? Slot.of(day(text)).getFirst() : Slot.containing(moment(text));
  }

  /**
   * The slot behind the last of a range.
   *
   * @param to last day, or moment behind the last slot; null for the day or the slot of {@code
   *     from}
   */
  static Slot behind(String from, @Nullable String to) {
    if (to == null) {
      return from.length() == 10 ? dayAfter(from) : new Slot(start(from).end());
    }
    Instant begins = from.length() == 10 ? start(from).start() : moment(from);
    Instant ends = to.length() == 10 ? dayAfter(to).start() : moment(to);
    if (!begins.isBefore(ends)) {
      throw Failure.usage("--from must lie before --to: " + from + " is not before " + to);
    }
    return Slot.containing(ends.plus(Slot.LENGTH).minusNanos(1));
  }

  private static Slot dayAfter(String text) {
    return Slot.of(day(text).plusDays(1)).getFirst();
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
