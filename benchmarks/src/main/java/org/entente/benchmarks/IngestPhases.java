package org.entente.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.BrokenFileException;
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.GdeltRows;
import org.entente.feed.gdelt.SlotZip;
import org.entente.store.internal.parquet.ParquetWriter;

/**
 * Shows where the processor time of an ingestion goes: {@code IngestPhases OUT DAYS}, on one
 * thread, one line a day; the first days are slower until the code is compiled.
 */
public final class IngestPhases {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private IngestPhases() {}

  public static void main(String[] arguments) throws IOException, BrokenFileException {
    Path zips = Path.of(arguments[0], "zips");
    ActorDirectory actors = StarterActors.load(List.of());
    OpenWindows windows = OpenWindows.NONE;
    for (int day = 0; day < Integer.parseInt(arguments[1]); day++) {
      LocalDate date = FIRST.plusDays(day);
      GdeltReader reader = GdeltReader.of(Kind.EVENTS, date, actors);
      long unzip = 0;
      long parse = 0;
      for (Slot slot : Slot.of(date)) {
        byte[] zip = Files.readAllBytes(zips.resolve(slot.fileName(Stream.ENGLISH, Kind.EVENTS)));
        long start = THREADS.getCurrentThreadCpuTime();
        byte[] lines = SlotZip.unpack(zip);
        long unpacked = THREADS.getCurrentThreadCpuTime();
        reader.read(slot, lines, lines.length);
        parse += THREADS.getCurrentThreadCpuTime() - unpacked;
        unzip += unpacked - start;
      }
      long start = THREADS.getCurrentThreadCpuTime();
      GdeltRows rows = reader.finish(windows);
      windows = rows.after();
      long mapped = THREADS.getCurrentThreadCpuTime();
      try (var out = new BufferedOutputStream(OutputStream.nullOutputStream())) {
        ParquetWriter.write(rows.rows(), out);
        ParquetWriter.write(rows.findPairs().orElseThrow(), out);
      }
      long written = THREADS.getCurrentThreadCpuTime();
      print(date, rows.total().read(), unzip, parse, mapped - start, written - mapped);
    }
  }

  private static void print(
      LocalDate day, long rows, long unzip, long parse, long map, long write) {
    double total = unzip + parse + map + write;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d rows, %,.0f rows per processor second; unzip %.0f%%, parse %.0f%%, map %.0f%%,"
            + " write %.0f%%%n",
        day,
        rows,
        rows / (total / 1e9),
        100 * unzip / total,
        100 * parse / total,
        100 * map / total,
        100 * write / total);
  }
}
