package org.entente.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.Md5;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.replay.RestampedFiles;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.internal.RuleReader;
import org.entente.store.Store;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;
import org.entente.usecase.ingest.SearchGraph;

/**
 * How long the newest slot takes, of 2,500 events, 5,000 mentions and 2,500 articles: {@code
 * LiveSlotBenchmark SAMPLES OUT}, SAMPLES a folder of real files of 61, 16 and 27 columns. The
 * files are in memory; each slot is brought in and then searched for articles on initiatives, early
 * in a day, at noon and last of the day, after all earlier events and mentions of that day and the
 * earlier articles of the same hour.
 */
public final class LiveSlotBenchmark {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
  private static final Map<Kind, Integer> ROWS =
      Map.of(Kind.EVENTS, 2500, Kind.MENTIONS, 5000, Kind.GKG, 2500);
  private static final Clock LATER =
      Clock.fixed(DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private LiveSlotBenchmark() {}

  public static void main(String[] arguments) {
    var source = new Held(RestampedFiles.of(Path.of(arguments[0]), ROWS, LATER));
    ActorDirectory actors = StarterActors.load(List.of());
    var reader = new RuleReader(actors, InitiativeFiles.starter());
    try (Store store = Store.open(Path.of(arguments[1]))) {
      var ingest =
          new IngestGdelt(
              store.lake(), store.slotLedger(), actors, LATER, IngestGdelt.Pause.NONE, 2);
      var search =
          new SearchGraph(
              store.eventSeries(), store.graphMatches(), store.articleLedger(), reader, LATER);
      List<Slot> slots = Slot.of(DAY);
      for (int next : new int[] {0, 4, 5, 47, 48, 94, 95}) {
        fill(ingest, source, slots, next);
        search.search(DAY, DAY);
        Slot slot = slots.get(next);
        for (Kind kind : Kind.values()) {
          source.hold(slot, kind);
        }
        long processor = processor();
        long start = System.nanoTime();
        range(ingest, source, slot, new Slot(slot.end()), EnumSet.allOf(Kind.class));
        long ingested = System.nanoTime();
        SearchGraph.Result found = search.search(DAY, DAY);
        System.out.printf(
            Locale.ROOT,
            "slot %d of the day: ingested in %.2f s, %d articles searched in %.2f s;"
                + " processor %.2f s%n",
            next + 1,
            (ingested - start) / 1e9,
            found.rows(),
            (System.nanoTime() - ingested) / 1e9,
            (processor() - processor) / 1e9);
      }
    }
  }

  private static void fill(IngestGdelt ingest, SlotSource source, List<Slot> slots, int before) {
    if (before > 0) {
      Slot slot = slots.get(before);
      range(ingest, source, slots.getFirst(), slot, EnumSet.of(Kind.EVENTS, Kind.MENTIONS));
      int hour = before - before % 4;
      if (hour < before) {
        range(ingest, source, slots.get(hour), slot, EnumSet.of(Kind.GKG));
      }
    }
  }

  private static long processor() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  private static void range(
      IngestGdelt ingest, SlotSource source, Slot from, Slot to, Set<Kind> kinds) {
    ingest.run(
        new IngestRequest(from, to, Set.of(Stream.ENGLISH), kinds), source, IngestProgress.NONE);
  }

  /** Gives files from memory, made beforehand where they were held. */
  private record Held(RestampedFiles files, Map<String, byte[]> held) implements SlotSource {

    Held(RestampedFiles files) {
      this(files, new ConcurrentHashMap<>());
    }

    void hold(Slot slot, Kind kind) {
      String name = slot.fileName(Stream.ENGLISH, kind);
      held.put(name, made(name));
    }

    private byte[] made(String name) {
      try {
        return files.get(name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Fetched fetch(Slot slot, Stream stream, Kind kind) {
      String name = slot.fileName(stream, kind);
      byte[] zip = held.containsKey(name) ? held.get(name) : made(name);
      return new Fetched.Arrived(zip, Md5.of(zip));
    }
  }
}
