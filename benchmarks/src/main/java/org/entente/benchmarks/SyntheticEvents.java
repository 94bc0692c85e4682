package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.actor.StarterActors;
import org.entente.core.Seed;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.FolderSource;
import org.entente.store.Store;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;

/**
 * Coded events between states, drawn at random, brought into a lake as the publisher's would be.
 */
final class SyntheticEvents {

  private static final int PER_SLOT = 1042;
  private static final int SAMPLE = 5000;
  private static final int COLUMNS = 61;
  private static final LocalDate AFTER_LAST = LocalDate.of(2026, 1, 15);

  private static final List<String> STATES =
      List.of(
          "USA", "CHN", "JPN", "KOR", "PRK", "IND", "AUS", "PHL", "TWN", "RUS", "UKR", "GBR", "FRA",
          "DEU", "IRN", "ISR", "PAK", "VNM", "IDN", "SAU");

  /** Codes of CAMEO with their quad class and Goldstein score. */
  private static final List<String[]> CODES =
      List.of(
          new String[] {"036", "03", "1", "4.0"},
          new String[] {"042", "04", "1", "1.9"},
          new String[] {"057", "05", "1", "8.0"},
          new String[] {"062", "06", "2", "7.4"},
          new String[] {"111", "11", "3", "-2.0"},
          new String[] {"130", "13", "3", "-4.4"},
          new String[] {"150", "15", "4", "-7.2"},
          new String[] {"190", "19", "4", "-10.0"});

  private SyntheticEvents() {}

  /** Brings about so many events into the lake, of whole days, the last before 15 January 2026. */
  static void bringInto(Store store, int events) throws IOException {
    // One row in eleven is a repetition, which the lake marks.
    int days = Math.ceilDiv(events * 11 / 10, PER_SLOT * Slot.PER_DAY);
    LocalDate first = AFTER_LAST.minusDays(days);
    Path work = Files.createTempDirectory("events");
    Path zips = Files.createDirectories(work.resolve("zips"));
    Path plain = Files.createDirectories(work.resolve("plain"));
    Path sample = work.resolve("sample.csv");
    Files.writeString(sample, sample());
    var slots = new SyntheticSlots(List.of(sample), PER_SLOT);
    for (int day = 0; day < days; day++) {
      for (Slot slot : Slot.of(first.plusDays(day))) {
        slots.write(slot, zips, plain);
      }
    }
    ingest(store, zips, first);
    delete(work);
  }

  private static void ingest(Store store, Path zips, LocalDate first) {
    var ingest =
        new IngestGdelt(
            store.lake(),
            store.slotLedger(),
            StarterActors.load(List.of()),
            Clock.systemUTC(),
            IngestGdelt.Pause.NONE,
            Runtime.getRuntime().availableProcessors());
    var request =
        new IngestRequest(
            Slot.of(first).getFirst(),
            Slot.of(AFTER_LAST).getFirst(),
            Set.of(Stream.ENGLISH),
            Set.of(Kind.EVENTS));
    System.out.println(ingest.run(request, new FolderSource(zips), IngestProgress.NONE));
  }

  /** Rows as the publisher writes them; what is not needed of a row is empty. */
  private static String sample() {
    SplittableRandom random = Seed.DEFAULT.generator(0);
    var rows = new StringBuilder();
    for (int i = 0; i < SAMPLE; i++) {
      rows.append(String.join("\t", row(i, random))).append('\n');
    }
    return rows.toString();
  }

  private static String[] row(int number, SplittableRandom random) {
    var row = new String[COLUMNS];
    Arrays.fill(row, "");
    int one = random.nextInt(STATES.size());
    int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
    String[] code = CODES.get(random.nextInt(CODES.size()));
    row[2] = "202601";
    row[3] = "2026";
    row[4] = "2026.0247";
    row[5] = STATES.get(one);
    row[7] = STATES.get(one);
    row[15] = STATES.get(other);
    row[17] = STATES.get(other);
    row[25] = "1";
    row[26] = code[0];
    row[27] = code[0];
    row[28] = code[1];
    row[29] = code[2];
    row[30] = code[3];
    row[31] = Integer.toString(1 + random.nextInt(20));
    row[32] = "1";
    row[33] = row[31];
    row[34] = "-1.5";
    row[35] = "0";
    row[43] = "0";
    row[51] = "0";
    row[60] = "https://wire.example/" + number;
    return row;
  }

  private static void delete(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
