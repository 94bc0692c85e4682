package org.entente.usecase.monitor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.Fetched;
import org.entente.store.Store;
import org.entente.testing.EventRows;
import org.entente.testing.SlotFiles;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.IngestProgress;
import org.entente.usecase.ingest.IngestRequest;

/** A lake of events made for a test: each slot has peaceful rows and as many fights as is asked. */
final class EventLake implements AutoCloseable {

  static final ActorDirectory ACTORS = StarterActors.load(List.of());
  private static final int PEACEFUL = 8;

  final Store store;

  EventLake(Path folder) {
    store = Store.open(folder);
  }

  /** Brings in one slot of the day at noon, with so many fights of China with the Philippines. */
  EventLake day(LocalDate day, int fights, String now) {
    return slot(Slot.of(day).get(48), fights, now);
  }

  EventLake slot(Slot slot, int fights, String now) {
    var lines = new StringBuilder();
    long number = slot.start().getEpochSecond() / 900 * 1000;
    for (int i = 0; i < PEACEFUL; i++) {
      lines.append(EventRows.consult(slot, number + i, "USA", "JPN"));
    }
    for (int i = 0; i < fights; i++) {
      lines.append(EventRows.fight(slot, number + 500 + i, "CHN", "PHL"));
    }
    ingest(slot, new Fetched.Arrived(zip(slot, lines), md5(slot, lines)), now);
    return this;
  }

  /** Asks for a slot that is not there. */
  EventLake absent(Slot slot, String now) {
    ingest(slot, new Fetched.Absent(), now);
    return this;
  }

  private static byte[] zip(Slot slot, StringBuilder lines) {
    return SlotFiles.zip(slot, Stream.ENGLISH, Kind.EVENTS, lines.toString());
  }

  private static String md5(Slot slot, StringBuilder lines) {
    return org.entente.feed.gdelt.Md5.of(zip(slot, lines));
  }

  private void ingest(Slot slot, Fetched answer, String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    var ingest =
        new IngestGdelt(store.lake(), store.slotLedger(), ACTORS, clock, IngestGdelt.Pause.NONE, 1);
    var request =
        new IngestRequest(slot, new Slot(slot.end()), Set.of(Stream.ENGLISH), Set.of(Kind.EVENTS));
    ingest.run(request, (asked, stream, kind) -> answer, IngestProgress.NONE);
  }

  @Override
  public void close() {
    store.close();
  }
}
