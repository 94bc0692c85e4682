package org.entente.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.core.AsOf;
import org.entente.core.Seed;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.FolderSource;
import org.entente.store.Store;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;
import org.entente.usecase.ingest.IngestSummary;
import org.entente.usecase.monitor.ShowTension;
import org.entente.usecase.monitor.TensionWeightsFile;

/**
 * Brings synthetic slots into a lake, or has DuckDB read the same rows into Parquet, or asks the
 * lake for series: {@code IngestBenchmark entente|duckdb|query OUT DAYS}, OUT as {@link WriteSlots}
 * made it. Prints rows, wall time, processor time and peak memory of the process.
 */
public final class IngestBenchmark {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  /** Printed when the work begins. */
  static final String BEGIN = "ingesting";

  private IngestBenchmark() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path out = Path.of(arguments[1]);
    int days = Integer.parseInt(arguments[2]);
    long start = System.nanoTime();
    long rows =
        switch (arguments[0]) {
          case "entente" -> entente(out, days);
          case "duckdb" -> duckdb(out);
          case "query" -> query(out, days);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    double seconds = (System.nanoTime() - start) / 1e9;
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double processor = system.getProcessCpuTime() / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d rows, %.1f s, %,.0f rows/s; processor %.1f s, %,.0f rows per processor second;"
            + " peak memory %s%n",
        arguments[0],
        rows,
        seconds,
        rows / seconds,
        processor,
        rows / processor,
        peak());
  }

  private static long entente(Path out, int days) {
    ActorDirectory actors = StarterActors.load(List.of());
    try (Store store = Store.open(out.resolve("data"))) {
      var ingest =
          new IngestGdelt(
              store.lake(),
              store.slotLedger(),
              actors,
              Clock.systemUTC(),
              IngestGdelt.Pause.NONE,
              Runtime.getRuntime().availableProcessors());
      var request =
          new IngestRequest(
              Slot.of(FIRST).getFirst(),
              Slot.of(FIRST.plusDays(days)).getFirst(),
              Set.of(Stream.ENGLISH),
              Set.of(Kind.EVENTS));
      System.out.println(BEGIN);
      IngestSummary summary =
          ingest.run(request, new FolderSource(out.resolve("zips")), IngestProgress.NONE);
      System.out.println(summary);
      return summary.lines().read();
    }
  }

  private static long duckdb(Path out) throws SQLException {
    String columns =
        String.join(
            ", ",
            java.util.stream.IntStream.range(0, 61)
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .toList());
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      return statement.executeUpdate(
          "copy (select * from read_csv('"
              + out.resolve("plain")
              + "/*.CSV', delim = '\\t', header = false, quote = '', escape = '', columns = {"
              + columns
              + "})) to '"
              + out.resolve("peer.parquet")
              + "' (format parquet)");
    }
  }

  private static long query(Path out, int days) {
    ActorDirectory actors = StarterActors.load(List.of());
    try (Store store = Store.open(out.resolve("data"))) {
      var tension = new ShowTension(store.eventSeries(), store.slotLedger(), actors);
      var question =
          new ShowTension.Question(
              "USA-CHN",
              FIRST,
              new AsOf(FIRST.plusDays(days - 1)),
              ShowTension.HALF_LIFE,
              TensionWeightsFile.read(null, out),
              Seed.DEFAULT);
      time(
          "pair series",
          () -> store.eventSeries().pair("USA", "CHN", FIRST, FIRST.plusDays(days), List.of()));
      time("tension", () -> tension.show(question));
      return store.eventSeries().pair("USA", "CHN", FIRST, FIRST.plusDays(days), List.of()).size();
    }
  }

  private static void time(String name, Supplier<?> question) {
    double[] times = new double[22];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      var _ = question.get();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = times[0];
    Arrays.sort(times, 1, times.length);
    System.out.printf(
        Locale.ROOT,
        "%s: first %.1f ms, then median %.1f ms, slowest %.1f ms of %d%n",
        name,
        first,
        times[times.length / 2],
        times[times.length - 1],
        times.length - 1);
  }

  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replace("VmHWM:", "").strip())
        .findFirst()
        .orElse("unknown");
  }
}
