package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.entente.core.Issues;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.event.Stream;
import org.entente.feed.replay.Fault;
import org.entente.feed.replay.FaultPlan;
import org.entente.feed.replay.ReplayServer;
import org.entente.feed.replay.RestampedFiles;
import org.entente.testing.EventRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due is asked for again for 48 hours, by the clock. */
class FollowGdeltTest {

  private static final Slot DUE = Slot.parse("20241001120000");
  private static final Set<Kind> EVENTS = Set.of(Kind.EVENTS);
  private static final Set<Stream> ENGLISH = Set.of(Stream.ENGLISH);

  @TempDir private Path folder;

  /** Follows once at the time, while the file of {@link #DUE} has a fault. */
  private IngestSummary follow(Instant now, Fault fault) throws java.io.IOException {
    Path samples = java.nio.file.Files.createDirectories(folder.resolve("samples"));
    java.nio.file.Files.writeString(
        samples.resolve("events.csv"), EventRows.fight(DUE, 1, "CHN", "PHL"));
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    FaultPlan plan =
        (name, attempt) ->
            name.equals(DUE.fileName(Stream.ENGLISH, Kind.EVENTS)) ? fault : Fault.NONE;
    try (var server =
            ReplayServer.start(RestampedFiles.of(samples, Map.of(Kind.EVENTS, 1), clock), plan, 0);
        var house = new FeedHouse(folder.resolve("data"), clock)) {
      return new GdeltFeeds(house.gdelt(), house.store.slotLedger(), clock)
          .follow(server.base(), Followed.of(ENGLISH, EVENTS), new Issues(), IngestProgress.NONE);
    }
  }

  private SlotEntry entry() {
    try (var house = new FeedHouse(folder.resolve("data"), Clock.systemUTC())) {
      return house.store.slotLedger().list(DUE.day(), Stream.ENGLISH, Kind.EVENTS).stream()
          .filter(entry -> entry.slot().equals(DUE))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aLateFileIsAskedForAgainAndComesIn() throws java.io.IOException {
    follow(DUE.end().plusSeconds(60), Fault.LATE);
    assertThat(entry().state()).isEqualTo(SlotState.LATE);

    follow(DUE.end().plus(Duration.ofHours(5)), Fault.NONE);

    assertThat(entry().state()).isEqualTo(SlotState.PRESENT);
    assertThat(entry().attempts()).isEqualTo(2);
    assertThat(entry().firstAttempt()).isEqualTo(DUE.end().plusSeconds(60));
  }

  @Test
  void theSlotsBetweenTwoRoundsAreFetchedToo() throws java.io.IOException {
    follow(DUE.end().plusSeconds(60), Fault.NONE);

    IngestSummary summary = follow(DUE.end().plus(Duration.ofHours(1)), Fault.NONE);

    assertThat(summary.count(SlotState.PRESENT)).isEqualTo(4);
    assertThat(summary.alreadyPresent()).isEqualTo(1);
  }

  @Test
  void after48HoursItIsMissingAndNoLongerAskedFor() throws java.io.IOException {
    follow(DUE.end().plusSeconds(60), Fault.LATE);
    follow(DUE.start().plus(Duration.ofHours(48)), Fault.LATE);
    int attempts = entry().attempts();
    assertThat(entry().state()).isEqualTo(SlotState.LATE);

    follow(DUE.end().plus(Duration.ofHours(49)), Fault.LATE);

    assertThat(entry().state()).isEqualTo(SlotState.MISSING);
    assertThat(entry().attempts()).isEqualTo(attempts);
  }
}
