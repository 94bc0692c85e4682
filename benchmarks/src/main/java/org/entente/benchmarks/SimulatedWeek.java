package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.page.GuardedHttp;
import org.entente.feed.replay.Fault;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.FaultySource;
import org.entente.feed.replay.PassingFaults;
import org.entente.feed.replay.ReplayFiles;
import org.entente.feed.replay.ReplayServer;
import org.entente.feed.replay.RestampedFiles;
import org.entente.store.Store;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;
import org.entente.usecase.ingest.IngestSummary;

/**
 * A simulated week of all kinds and both streams through the replay server, once without faults and
 * once with ten kinds of faults on 5% of the files each: {@code SimulatedWeek SAMPLES OUT [DAYS]},
 * SAMPLES a folder of real files of 61, 16 and 27 columns. Ends with status 1 where the two lakes
 * differ, the ledger has holes or a row is there twice.
 */
public final class SimulatedWeek {

  private static final LocalDate FIRST = LocalDate.of(2024, 9, 25);
  private static final int RUNS = 8;
  private static final int PERCENT = 5;
  private static final Map<Kind, Integer> ROWS =
      Map.of(Kind.EVENTS, 100, Kind.MENTIONS, 200, Kind.GKG, 8);
  private static final Fault[] FAULTS = {
    Fault.MISSING,
    Fault.LATE,
    Fault.SERVER_ERROR,
    Fault.SLOW,
    Fault.CUT_OFF,
    Fault.WRONG_MD5,
    Fault.TRAILING_BYTES,
    Fault.ZIP_BOMB,
    Fault.WRONG_CERTIFICATE,
    Fault.PRIVATE_REDIRECT
  };
  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(8 << 20, Duration.ofSeconds(1), Duration.ofSeconds(10));

  private final ReplayFiles files;
  private final int days;
  private final PassingFaults plan = new PassingFaults(PERCENT, FAULTS);

  private SimulatedWeek(Path samples, int days) {
    this.days = days;
    Clock after = Clock.fixed(end().plus(Duration.ofDays(1)), ZoneOffset.UTC);
    this.files = RestampedFiles.of(samples, ROWS, after);
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    int days = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
    var week = new SimulatedWeek(Path.of(arguments[0]), days);
    System.exit(week.run(Path.of(arguments[1])) ? 0 : 1);
  }

  private Instant end() {
    return Slot.of(FIRST.plusDays(days)).getFirst().start();
  }

  private boolean run(Path out) throws IOException, SQLException {
    Path faulty = out.resolve("faulty");
    Path sound = out.resolve("sound");
    try (var server = ReplayServer.start(files, plan, 0);
        var source = new FaultySource(server, plan, LIMITS)) {
      for (int run = 0; run < RUNS; run++) {
        ingest(faulty, source, end().plus(Duration.ofHours(8L * run)), "run " + (run + 1));
      }
    }
    System.out.println("faults met " + new EnumMap<>(plan.met()));
    try (var server = ReplayServer.start(this::unlessMissing, FaultPlan.NONE, 0);
        var source = new FaultySource(server, new PassingFaults(0), LIMITS)) {
      ingest(sound, source, end().plus(Duration.ofHours(8 * RUNS)), "faultless");
    }
    Map<String, String> one = content(faulty);
    Map<String, String> other = content(sound);
    one.forEach((name, what) -> System.out.println(name + ": " + what));
    boolean equal = one.equals(other);
    System.out.println(equal ? "content equal" : "content DIFFERENT: " + other);
    long holes = holes(faulty);
    System.out.println(holes + " of " + days * 96 * 6 + " ledger lines absent or unsettled");
    long twice = duplicates(faulty, "events", "event_id") + duplicates(faulty, "gkg", "record_id");
    System.out.println(twice + " rows twice");
    return equal && holes == 0 && twice == 0;
  }

  private byte[] unlessMissing(String name) throws IOException {
    if (plan.isMissing(name)) {
      throw new NoSuchFileException(name);
    }
    return files.get(name);
  }

  private void ingest(Path data, SlotSource source, Instant now, String name) {
    long start = System.nanoTime();
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (Store store = Store.open(data)) {
      var ingest =
          new IngestGdelt(
              store.lake(),
              store.slotLedger(),
              StarterActors.load(List.of()),
              clock,
              IngestGdelt.Pause.NONE,
              2);
      var request =
          new IngestRequest(
              Slot.of(FIRST).getFirst(),
              new Slot(end()),
              EnumSet.allOf(Stream.class),
              EnumSet.allOf(Kind.class));
      IngestSummary summary = ingest.run(request, source, IngestProgress.NONE);
      System.out.printf(
          Locale.ROOT,
          "%s: %.0f s, %s, %d were there, %s%n",
          name,
          (System.nanoTime() - start) / 1e9,
          summary.files(),
          summary.alreadyPresent(),
          summary.lines());
    }
  }

  private long holes(Path data) {
    long settled = 0;
    try (Store store = Store.open(data)) {
      for (LocalDate day : FIRST.datesUntil(FIRST.plusDays(days)).toList()) {
        for (Stream stream : Stream.values()) {
          for (Kind kind : Kind.values()) {
            settled += store.slotLedger().list(day, stream, kind).stream().filter(this::ok).count();
          }
        }
      }
    }
    return days * 96L * 6 - settled;
  }

  private boolean ok(SlotEntry entry) {
    boolean missing = plan.isMissing(entry.slot().fileName(entry.stream(), entry.kind()));
    return entry.state() == (missing ? SlotState.MISSING : SlotState.PRESENT);
  }

  private static Map<String, String> content(Path data) throws SQLException, IOException {
    var content = new TreeMap<String, String>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        var sections = Files.list(data.resolve("lake/gdelt"))) {
      for (Path section : sections.toList()) {
        String name = section.getFileName().toString();
        if (!name.startsWith("_")) {
          String what = "count(*) || ' rows, checksum ' || sum(hash(t))";
          content.put(name, single(connection, what, section));
        }
      }
    }
    return content;
  }

  private static long duplicates(Path data, String section, String id) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      Path files = data.resolve("lake/gdelt").resolve(section);
      return Long.parseLong(single(connection, "count(*) - count(distinct " + id + ")", files));
    }
  }

  private static String single(Connection connection, String columns, Path section)
      throws SQLException {
    String from = " from read_parquet('" + section + "/**/*.parquet', hive_partitioning = true) t";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select " + columns + from)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
