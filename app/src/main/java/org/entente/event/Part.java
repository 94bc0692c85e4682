package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One file of the lake: a UTC day of one section and stream or, where a day would be too large to
 * rewrite, an hour of it.
 *
 * @param section {@code events}, {@code mentions}, {@code gkg}, {@code pairs} or {@code
 *     quarantine-} with one of the first three
 * @param hour hour of the day, or -1 for all of it
 */
public record Part(String section, Stream stream, LocalDate day, int hour) {

  private static final int WHOLE_DAY = -1;
  private static final int SLOTS_PER_HOUR = 4;

  /** The parts of a day that hold the rows of a kind. */
  public static List<Part> of(Kind kind, Stream stream, LocalDate day) {
    if (kind != Kind.GKG) {
      return List.of(new Part(kind.word(), stream, day, WHOLE_DAY));
    }
    var hours = new ArrayList<Part>();
    for (int hour = 0; hour < 24; hour++) {
      hours.add(new Part(kind.word(), stream, day, hour));
    }
    return hours;
  }

  /** The slots whose rows it holds. */
  public List<Slot> slots() {
    List<Slot> ofDay = Slot.of(day);
    return hour == WHOLE_DAY
        ? ofDay
        : ofDay.subList(hour * SLOTS_PER_HOUR, (hour + 1) * SLOTS_PER_HOUR);
  }

  /** The part of another section for the same time and stream. */
  public Part in(String otherSection) {
    return new Part(otherSection, stream, day, hour);
  }

  /** The part of the day before. */
  public Part dayBefore() {
    return new Part(section, stream, day.minusDays(1), hour);
  }

  /** The part of the day after. */
  public Part dayAfter() {
    return new Part(section, stream, day.plusDays(1), hour);
  }

  /** Where it lies in the lake, in Hive's style of partition folders. */
  public String path() {
    String file =
        hour == WHOLE_DAY ? section : String.format(Locale.ROOT, "%s-%02d", section, hour);
    return section + "/stream=" + stream.word() + "/day=" + day + "/" + file + ".parquet";
  }
}
