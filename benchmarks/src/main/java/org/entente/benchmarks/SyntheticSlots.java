package org.entente.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;

/**
 * Event files for any slot, made of real rows with the slot's time, ids and addresses of their own,
 * the second actor of another row and one of sixteen provinces of its place, so that the events are
 * different ones made of values that come again and again, as in a real day; about one row in
 * eleven repeats a row of the slot before under a new id.
 */
final class SyntheticSlots {

  private static final int REPEATED = 11;
  private static final int ACTOR2 = 15;
  private static final int ACTOR2_COLUMNS = 10;
  private static final int PROVINCES = 16;

  private final List<String[]> rows = new ArrayList<>();
  private final int perSlot;

  /**
   * @param samples real event files of 61 columns
   */
  SyntheticSlots(List<Path> samples, int perSlot) throws IOException {
    this.perSlot = perSlot;
    for (Path sample : samples) {
      for (String line : Files.readString(sample, StandardCharsets.UTF_8).split("\n")) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 61) {
          rows.add(columns);
        }
      }
    }
  }

  /** The lines of a slot. */
  byte[] lines(Slot slot) {
    long number = slot.start().getEpochSecond() / Slot.LENGTH.toSeconds();
    var text = new StringBuilder(perSlot * 420);
    for (int i = 0; i < perSlot; i++) {
      boolean again = i % REPEATED == 0;
      long from = again ? number - 1 : number;
      int at = again ? i + 1 : i;
      String[] row = rows.get((int) Math.floorMod(from * 31 + at, (long) rows.size())).clone();
      row[0] = Long.toString(number * 10_000 + i);
      row[1] = slot.name().substring(0, 8);
      String[] other = rows.get((int) Math.floorMod(from * 17 + at * 7L, (long) rows.size()));
      System.arraycopy(other, ACTOR2, row, ACTOR2, ACTOR2_COLUMNS);
      row[54] = row[54] + "_" + Math.floorMod(from * 5 + at, (long) PROVINCES);
      row[59] = slot.name();
      row[60] = row[60] + "?" + from;
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the file of a slot as the publisher names it, and its lines unpacked beside it. */
  void write(Slot slot, Path zips, Path plain) throws IOException {
    byte[] lines = lines(slot);
    String name = slot.fileName(Stream.ENGLISH, Kind.EVENTS);
    String inside = name.substring(0, name.length() - ".zip".length());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(inside));
      zip.write(lines);
    }
    Files.write(zips.resolve(name), bytes.toByteArray());
    Files.write(plain.resolve(inside), lines);
  }
}
