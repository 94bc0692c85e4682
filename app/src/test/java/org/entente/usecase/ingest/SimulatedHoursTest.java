package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
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
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six hours of all kinds and both streams, with every fault that files can have: once the faults
 * are over the lake is what it would be without them. {@code SimulatedWeek} in the benchmarks does
 * a week.
 */
class SimulatedHoursTest {

  private static final Slot FROM = Slot.parse("20241001180000");
  private static final Slot TO = Slot.parse("20241002000000");
  private static final LocalDate DAY = FROM.day();
  private static final int RUNS = 8;
  private static final GuardedHttp.Limits SHORT =
      new GuardedHttp.Limits(4 << 20, Duration.ofMillis(400), Duration.ofSeconds(5));

  @TempDir private Path folder;

  private final PassingFaults plan =
      new PassingFaults(
          5,
          Fault.MISSING,
          Fault.LATE,
          Fault.SERVER_ERROR,
          Fault.SLOW,
          Fault.CUT_OFF,
          Fault.WRONG_MD5,
          Fault.TRAILING_BYTES,
          Fault.ZIP_BOMB,
          Fault.WRONG_CERTIFICATE,
          Fault.PRIVATE_REDIRECT);

  private static ReplayFiles files() {
    Path samples = Shared.path("data/gdelt/samples");
    var rows = Map.of(Kind.EVENTS, 40, Kind.MENTIONS, 60, Kind.GKG, 4);
    Clock after = Clock.fixed(TO.end(), ZoneOffset.UTC);
    return RestampedFiles.of(samples, rows, after);
  }

  /** The same files as the faulty server's once all that passes is over. */
  private ReplayFiles withoutMissing() {
    ReplayFiles files = files();
    return name -> {
      if (plan.isMissing(name)) {
        throw new NoSuchFileException(name);
      }
      return files.get(name);
    };
  }

  private void run(Path data, SlotSource source, Instant now) {
    try (var house = new FeedHouse(data, Clock.fixed(now, ZoneOffset.UTC))) {
      var request =
          new IngestRequest(FROM, TO, EnumSet.allOf(Stream.class), EnumSet.allOf(Kind.class));
      house.gdelt().run(request, source, IngestProgress.NONE);
    }
  }

  @Test
  void theLakeIsThatOfAFaultlessFeedTheLedgerIsCompleteAndNothingIsThereTwice()
      throws IOException, SQLException {
    Path faulty = folder.resolve("faulty");
    try (var server = ReplayServer.start(files(), plan, 0);
        var source = new FaultySource(server, plan, SHORT)) {
      for (int run = 0; run < RUNS; run++) {
        run(faulty, source, TO.start().plus(Duration.ofHours(8L * run)));
      }
    }
    Path sound = folder.resolve("sound");
    try (var server = ReplayServer.start(withoutMissing(), FaultPlan.NONE, 0);
        var source = new FaultySource(server, new PassingFaults(0), SHORT)) {
      run(sound, source, TO.start().plus(Duration.ofHours(8 * RUNS)));
    }

    assertThat(LakeContent.of(faulty)).isEqualTo(LakeContent.of(sound)).hasSizeGreaterThan(3);
    assertThat(LakeContent.duplicates(faulty, "events", "event_id")).isZero();
    assertThat(LakeContent.duplicates(faulty, "gkg", "record_id")).isZero();
    assertLedgerIsComplete(faulty);
    assertThat(plan.met().keySet()).hasSizeGreaterThan(9);
  }

  private void assertLedgerIsComplete(Path data) {
    try (var house = new FeedHouse(data, Clock.systemUTC())) {
      for (Stream stream : Stream.values()) {
        for (Kind kind : Kind.values()) {
          assertThat(house.store.slotLedger().list(DAY, stream, kind))
              .hasSize(24)
              .allSatisfy(this::assertSettled);
        }
      }
    }
  }

  private void assertSettled(SlotEntry entry) {
    boolean missing = plan.isMissing(entry.slot().fileName(entry.stream(), entry.kind()));
    assertThat(entry.state()).isEqualTo(missing ? SlotState.MISSING : SlotState.PRESENT);
  }
}
