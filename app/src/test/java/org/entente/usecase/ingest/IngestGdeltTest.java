package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.gdelt.GdeltServer;
import org.entente.feed.page.GuardedHttp;
import org.entente.feed.replay.Fault;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.ReplayServer;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A range of the feed comes into the lake whole, whatever the server does. */
class IngestGdeltTest {

  private static final ActorDirectory ACTORS = StarterActors.load(List.of());
  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private static final Clock LONG_AFTER =
      Clock.fixed(Instant.parse("2018-02-01T00:00:00Z"), ZoneOffset.UTC);
  private static final GuardedHttp.Limits SHORT =
      new GuardedHttp.Limits(4 << 20, Duration.ofMillis(700), Duration.ofSeconds(5));

  private static final GuardedHttp.Limits PATIENT =
      new GuardedHttp.Limits(4 << 20, Duration.ofSeconds(60), Duration.ofSeconds(120));

  @TempDir private Path folder;

  @Test
  void theSameSlotsTwiceChangeNothing() throws IOException, SQLException {
    ingest("once", DAY, 2, FaultPlan.NONE, LONG_AFTER);
    String before = content("once");

    IngestSummary again = ingest("once", DAY, 2, FaultPlan.NONE, LONG_AFTER);

    assertThat(content("once")).isEqualTo(before);
    assertThat(again.alreadyPresent()).isEqualTo(192);
    assertThat(again.files()).isEmpty();
  }

  @Test
  void filesOfTheLakeThatWereLostOrDamagedAreMadeAgain() throws IOException, SQLException {
    ingest("lake", DAY, 2, FaultPlan.NONE, LONG_AFTER);
    String before = content("lake");
    Path pairs = file("pairs");
    Files.delete(pairs);
    ingest("lake", DAY, 2, FaultPlan.NONE, LONG_AFTER);
    assertThat(content("lake")).isEqualTo(before);

    for (Path file : List.of(pairs, file("events"))) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      ingest("lake", DAY, 2, FaultPlan.NONE, LONG_AFTER);
      assertThat(content("lake")).as(file.toString()).isEqualTo(before);
    }
    assertThat(ingest("lake", DAY, 2, FaultPlan.NONE, LONG_AFTER).files()).isEmpty();
    assertThat(states("lake")).isEqualTo(Map.of(SlotState.PRESENT, 192));
  }

  private Path file(String section) {
    return folder
        .resolve("lake/lake/gdelt")
        .resolve(Part.day(Kind.EVENTS, Stream.ENGLISH, DAY).in(section).path());
  }

  @Test
  void contentIsThatOfAFaultlessRunOnceTheFaultsAreOver() throws IOException, SQLException {
    ingest("sound", DAY, 3, FaultPlan.NONE, LONG_AFTER);
    Fault[] faults = Fault.values();
    FaultPlan fivePercentOfEachFault =
        (name, attempt) -> {
          int number = Math.floorMod(name.hashCode() * 31, 20);
          return attempt > 3 || number >= faults.length ? Fault.NONE : faults[number];
        };

    IngestSummary first = ingest("faulty", DAY, 3, fivePercentOfEachFault, LONG_AFTER, SHORT);
    assertThat(first.count(SlotState.PRESENT)).isBetween(90, 200);
    ingest("faulty", DAY, 3, FaultPlan.NONE, LONG_AFTER);

    assertThat(content("faulty")).isEqualTo(content("sound"));
    assertThat(states("faulty")).isEqualTo(Map.of(SlotState.PRESENT, 288));
  }

  @Test
  void aDayThatComesBeforeItsYesterdayIsMadeAgain() throws IOException, SQLException {
    ingest("inOrder", DAY, 3, FaultPlan.NONE, LONG_AFTER);

    ingest("reversed", DAY.plusDays(1), 2, FaultPlan.NONE, LONG_AFTER);
    ingest("reversed", DAY, 1, FaultPlan.NONE, LONG_AFTER);

    assertThat(content("reversed")).isEqualTo(content("inOrder"));
  }

  @Test
  void eachFaultHasItsStateAndReason() throws IOException {
    Fault[] faults = Fault.values();
    FaultPlan plan =
        (name, attempt) -> {
          int slot = (int) (Slot.parse(name.substring(0, 14)).start().getEpochSecond() / 900 % 96);
          return slot < faults.length ? faults[slot] : Fault.MISSING;
        };

    ingest("faults", DAY, 1, without(Fault.SLOW, plan), LONG_AFTER);

    var states = new EnumMap<Fault, SlotState>(Fault.class);
    List<SlotEntry> entries = entries("faults");
    for (Fault fault : faults) {
      states.put(fault, entries.get(fault.ordinal()).state());
    }
    assertThat(states)
        .containsEntry(Fault.NONE, SlotState.PRESENT)
        .containsEntry(Fault.TRAILING_BYTES, SlotState.PRESENT)
        .containsEntry(Fault.MISSING, SlotState.MISSING)
        .containsEntry(Fault.SERVER_ERROR, SlotState.REFUSED)
        .containsEntry(Fault.FORBIDDEN, SlotState.REFUSED)
        .containsEntry(Fault.PRIVATE_REDIRECT, SlotState.REFUSED)
        .containsEntry(Fault.CUT_OFF, SlotState.BROKEN)
        .containsEntry(Fault.WRONG_MD5, SlotState.BROKEN)
        .containsEntry(Fault.DAMAGED, SlotState.BROKEN)
        .containsEntry(Fault.ZIP_BOMB, SlotState.BROKEN)
        .containsEntry(Fault.HTML_PAGE, SlotState.BROKEN);
    assertThat(entries.get(Fault.SERVER_ERROR.ordinal()).attempts()).isEqualTo(3);
    assertThat(entries.get(Fault.SERVER_ERROR.ordinal()).reason())
        .isEqualTo("the server answers 500");
  }

  @Test
  void aServerThatDoesNotAnswerInTimeIsRefused() throws IOException {
    FaultPlan plan =
        (name, attempt) -> name.startsWith("20180101000000") ? Fault.SLOW : Fault.MISSING;

    ingest("slow", DAY, 1, plan, LONG_AFTER, SHORT);

    assertThat(entries("slow").getFirst().state()).isEqualTo(SlotState.REFUSED);
    assertThat(entries("slow").getFirst().reason()).isEqualTo("no answer in time");
  }

  private static FaultPlan without(Fault fault, FaultPlan plan) {
    return (name, attempt) -> {
      Fault planned = plan.on(name, attempt);
      return planned == fault ? Fault.NONE : planned;
    };
  }

  @Test
  void aCertificateThatNobodyTrustsIsRefusedBeforeAnythingIsReceived() throws IOException {
    try (var server = ReplayServer.start(Restamped.of(40).files(), FaultPlan.NONE, 0);
        var source = GdeltServer.at(server.untrustedBase(), SHORT);
        Store store = Store.open(folder.resolve("untrusted"))) {
      run(store, source, DAY, 1, LONG_AFTER);
    }

    assertThat(states("untrusted")).isEqualTo(Map.of(SlotState.REFUSED, 96));
    assertThat(entries("untrusted").getFirst().reason()).startsWith("no trusted connection");
  }

  @Test
  void aFileThatIsNotThereIsLateFor48HoursAndThenMissing() throws IOException {
    Clock soon = Clock.fixed(Instant.parse("2018-01-02T12:00:00Z"), ZoneOffset.UTC);
    FaultPlan nothing = (name, attempt) -> Fault.MISSING;

    ingest("late", DAY, 1, nothing, soon);
    assertThat(states("late")).isEqualTo(Map.of(SlotState.LATE, 96));
    ingest("late", DAY, 1, nothing, LONG_AFTER);
    assertThat(states("late")).isEqualTo(Map.of(SlotState.MISSING, 96));
  }

  @Test
  void withoutNetworkEverySlotIsRefusedAndNothingIsLost() throws IOException {
    try (Store store = Store.open(folder.resolve("offline"));
        GdeltServer server = GdeltServer.at("http://localhost:1/gdeltv2/", SHORT)) {
      IngestSummary summary = run(store, server, DAY, 1, LONG_AFTER);
      assertThat(summary.files()).isEqualTo(Map.of(SlotState.REFUSED, 96));
      assertThat(summary.cameToNothing()).isTrue();
      assertThat(summary.commonestTrouble().map(IngestSummary.Trouble::files)).hasValue(96);
    }
  }

  private IngestSummary ingest(String name, LocalDate day, int days, FaultPlan plan, Clock clock)
      throws IOException {
    return ingest(name, day, days, plan, clock, PATIENT);
  }

  /** With limits as short as a test can wait for a server that holds its answers back. */
  private IngestSummary ingest(
      String name, LocalDate day, int days, FaultPlan plan, Clock clock, GuardedHttp.Limits limits)
      throws IOException {
    try (var server = ReplayServer.start(Restamped.of(40).files(), plan, 0);
        var source = GdeltServer.at(server.base(), limits);
        Store store = Store.open(folder.resolve(name))) {
      return run(store, source, day, days, clock);
    }
  }

  private static IngestSummary run(
      Store store, GdeltServer source, LocalDate day, int days, Clock clock) {
    var ingest =
        new IngestGdelt(store.lake(), store.slotLedger(), ACTORS, clock, IngestGdelt.Pause.NONE, 2);
    var request =
        new IngestRequest(
            Slot.of(day).getFirst(),
            Slot.of(day.plusDays(days)).getFirst(),
            Set.of(Stream.ENGLISH),
            Set.of(Kind.EVENTS));
    return ingest.run(request, source, IngestProgress.NONE);
  }

  private Map<SlotState, Integer> states(String name) {
    try (Store store = Store.open(folder.resolve(name))) {
      var states = new EnumMap<SlotState, Integer>(SlotState.class);
      store
          .slotLedger()
          .coverage(DAY, DAY.plusDays(9))
          .forEach(day -> day.states().forEach((state, n) -> states.merge(state, n, Integer::sum)));
      return states;
    }
  }

  private List<SlotEntry> entries(String name) {
    try (Store store = Store.open(folder.resolve(name))) {
      return store.slotLedger().list(DAY, Stream.ENGLISH, Kind.EVENTS);
    }
  }

  /** A checksum over every row and column of the lake's events and pairs, in any order. */
  private String content(String name) throws SQLException {
    var sums = new StringBuilder();
    for (String section : List.of("events", "pairs")) {
      String files = folder.resolve(name).resolve("lake/gdelt/" + section) + "/**/*.parquet";
      try (var connection = DriverManager.getConnection("jdbc:duckdb:");
          var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select count(*) || ' ' || sum(hash(t)) from read_parquet('"
                      + files
                      + "', hive_partitioning = true) t")) {
        rows.next();
        sums.append(section).append(' ').append(rows.getString(1)).append('\n');
      }
    }
    return sums.toString();
  }
}
