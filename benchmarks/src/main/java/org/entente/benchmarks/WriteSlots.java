package org.entente.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.event.Slot;

/**
 * Writes synthetic event files: {@code WriteSlots SAMPLE OUT DAYS ROWS}, where SAMPLE is a real
 * event file, OUT gets folders {@code zips} and {@code plain}, and ROWS is the number for each
 * slot.
 */
public final class WriteSlots {

  private WriteSlots() {}

  public static void main(String[] arguments) throws IOException {
    var slots = new SyntheticSlots(List.of(Path.of(arguments[0])), Integer.parseInt(arguments[3]));
    Path zips = Files.createDirectories(Path.of(arguments[1], "zips"));
    Path plain = Files.createDirectories(Path.of(arguments[1], "plain"));
    LocalDate first = LocalDate.of(2020, 1, 1);
    for (int day = 0; day < Integer.parseInt(arguments[2]); day++) {
      Slot.of(first.plusDays(day)).parallelStream()
          .forEach(slot -> write(slots, slot, zips, plain));
    }
  }

  private static void write(SyntheticSlots slots, Slot slot, Path zips, Path plain) {
    try {
      slots.write(slot, zips, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
