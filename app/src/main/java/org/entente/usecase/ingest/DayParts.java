package org.entente.usecase.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.Part;
import org.entente.event.Stream;

/**
 * Chooses the files of a day: one where the day is over and asked for as a whole, one for each hour
 * where it is followed while it runs, so that a new slot costs no more in the evening than in the
 * morning. A day stays as it was begun. The knowledge graph always lies in hours.
 */
final class DayParts {

  private final Lake lake;

  DayParts(Lake lake) {
    this.lake = lake;
  }

  List<Part> choose(Kind kind, Stream stream, LocalDate day, boolean whole) {
    Part one = Part.day(kind, stream, day);
    List<Part> hours = Part.hours(kind, stream, day);
    boolean inHours =
        kind == Kind.GKG || !lake.holds(one) && (!whole || hours.stream().anyMatch(lake::holds));
    return inHours ? hours : List.of(one);
  }

  /** Whether a day is over and a request wants all of it. */
  static boolean isWhole(IngestRequest request, LocalDate day, Instant now) {
    Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return !request.from().start().isAfter(start)
        && !request.to().start().isBefore(end)
        && !end.isAfter(now);
  }
}
