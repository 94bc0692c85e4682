package org.entente.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One file of the lake: a UTC day of one section and stream or, where that would be too large to
 * rewrite with each slot, an hour of it.
 *
 * @param section {@code events}, {@code mentions}, {@code gkg}, {@code pairs} or {@code
 *     quarantine-} with one of the first three
 * @param hour hour of the day, or -1 for all of it
 */
public record Part(String section, Stream stream, LocalDate day, int hour) {

  private static final int WHOLE_DAY = -1;
  private static final int SLOTS_PER_HOUR = 4;

  /** The part that holds a whole day of a kind. */
  public static Part day(Kind kind, Stream stream, LocalDate day) {
    return new Part(kind.word(), stream, day, WHOLE_DAY);
  }

  /** The 24 parts that hold an hour of a kind each. */
  public static List<Part> hours(Kind kind, Stream stream, LocalDate day) {
    var hours = new ArrayList<Part>();
    for (int hour = 0; hour < 24; hour++) {
      hours.add(new Part(kind.word(), stream, day, hour));
    }
    return hours;
  }

  public boolean isWholeDay() {
    return hour == WHOLE_DAY;
  }

  /** The slots whose rows it holds. */
  public List<Slot> slots() {
    List<Slot> ofDay = Slot.of(day);
    return isWholeDay() ? ofDay : ofDay.subList(hour * SLOTS_PER_HOUR, (hour + 1) * SLOTS_PER_HOUR);
  }

  /** When its first slot begins. */
  public Instant start() {
    return day.atStartOfDay(ZoneOffset.UTC).plusHours(Math.max(0, hour)).toInstant();
  }

  /** The moment after its last slot. */
  public Instant end() {
    return start().plus(Duration.ofHours(isWholeDay() ? 24 : 1));
  }

  /** The part of another section for the same time and stream. */
  public Part in(String otherSection) {
    return new Part(otherSection, stream, day, hour);
  }

  /** Where it lies in the lake, in Hive's style of partition folders. */
  public String path() {
    String file = isWholeDay() ? section : String.format(Locale.ROOT, "%s-%02d", section, hour);
    return section + "/stream=" + stream.word() + "/day=" + day + "/" + file + ".parquet";
  }
}
