package org.entente.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A quarter of an hour of the feed, UTC, as its files are named.
 *
 * @param start the moment it is named after; a whole quarter of an hour
 */
public record Slot(Instant start) implements Comparable<Slot> {

  public static final Duration LENGTH = Duration.ofMinutes(15);

  /** The first of GDELT 2.0. */
  public static final Slot FIRST = new Slot(Instant.parse("2015-02-18T23:00:00Z"));

  /** Slots of a day. */
  public static final int PER_DAY = 96;

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  public Slot {
    if (start.getEpochSecond() % LENGTH.toSeconds() != 0 || start.getNano() != 0) {
      throw new IllegalArgumentException(start + " is no whole quarter of an hour");
    }
  }

  /**
   * Reads a name such as {@code 20180101001500}.
   *
   * @throws IllegalArgumentException when it names no slot
   */
  public static Slot parse(String name) {
    if (name.length() != 14) {
      throw new IllegalArgumentException("'" + name + "' names no slot: expected yyyyMMddHHmmss");
    }
    try {
      return new Slot(LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + name + "' names no slot: " + e.getMessage(), e);
    }
  }

  /** The slot that a moment falls into. */
  public static Slot containing(Instant moment) {
    long seconds = Math.floorDiv(moment.getEpochSecond(), LENGTH.toSeconds()) * LENGTH.toSeconds();
    return new Slot(Instant.ofEpochSecond(seconds));
  }

  /** The 96 slots of a UTC day in order. */
  public static List<Slot> of(LocalDate day) {
    var slots = new ArrayList<Slot>(PER_DAY);
    Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    for (int i = 0; i < PER_DAY; i++) {
      slots.add(new Slot(start.plus(LENGTH.multipliedBy(i))));
    }
    return slots;
  }

  /** As it stands in file names. */
  public String name() {
    return NAME.format(start);
  }

  /** The UTC day it belongs to. */
  public LocalDate day() {
    return LocalDate.ofInstant(start, ZoneOffset.UTC);
  }

  /** The moment after its end. */
  public Instant end() {
    return start.plus(LENGTH);
  }

  /** The name of its file of a kind in a stream, {@code .zip} included. */
  public String fileName(Stream stream, Kind kind) {
    return name() + "." + stream.infix() + kind.suffix() + ".zip";
  }

  @Override
  public int compareTo(Slot other) {
    return start.compareTo(other.start);
  }
}
