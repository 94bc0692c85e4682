package org.entente.usecase.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.entente.event.Contents;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.usecase.ingest.Fetching.Arrival;
import org.jspecify.annotations.Nullable;

/** Writes down what became of the files of one part. */
final class PartLedger {

  private final Lake lake;
  private final SlotLedger ledger;
  private final Part part;
  private final Kind kind;
  private final Instant now;

  PartLedger(Lake lake, SlotLedger ledger, Part part, Kind kind, Instant now) {
    this.lake = lake;
    this.ledger = ledger;
    this.part = part;
    this.kind = kind;
    this.now = now;
  }

  /**
   * Writes the ledger; keeps files as received until no more are expected for the part, those of an
   * hour of events until {@link RawFiles} drops them.
   */
  void settle(Contents contents, SortedMap<Slot, Arrival> arrived, List<SlotEntry> failed) {
    var ledgered = new HashMap<Slot, SlotEntry>();
    ledger.list(part.day(), part.stream(), kind).forEach(e -> ledgered.put(e.slot(), e));
    var news = new ArrayList<SlotEntry>();
    var open = new TreeSet<>(part.slots());
    contents
        .files()
        .forEach(
            (slot, file) -> {
              open.remove(slot);
              SlotEntry entry = present(slot, file, arrived, ledgered.get(slot));
              if (!entry.equals(ledgered.get(slot))) {
                news.add(entry);
              }
            });
    failed.forEach(entry -> news.add(entry.after(ledgered.get(entry.slot()))));
    failed.stream().filter(e -> e.state() == SlotState.MISSING).forEach(e -> open.remove(e.slot()));
    boolean repeatable = kind == Kind.EVENTS && !part.isWholeDay();
    if (open.isEmpty() && !repeatable) {
      lake.dropRaw(part);
    } else {
      keepRaw(arrived);
    }
    if (!news.isEmpty()) {
      ledger.keep(news);
    }
  }

  private void keepRaw(SortedMap<Slot, Arrival> arrived) {
    arrived.forEach(
        (slot, file) -> {
          if (file.attempts() > 0) {
            lake.keepRaw(part, slot.fileName(part.stream(), kind), file.zip());
          }
        });
  }

  private SlotEntry present(
      Slot slot,
      Contents.SourceFile file,
      Map<Slot, Arrival> arrived,
      @Nullable SlotEntry earlier) {
    Arrival arrival = arrived.get(slot);
    return new SlotEntry(
        slot,
        part.stream(),
        kind,
        SlotState.PRESENT,
        (earlier == null ? 0 : earlier.attempts()) + (arrival == null ? 0 : arrival.attempts()),
        earlier == null ? now : earlier.firstAttempt(),
        arrival == null && earlier != null ? earlier.lastAttempt() : now,
        "",
        file.bytes(),
        file.md5(),
        file.lines());
  }

  /** What became of the files asked for. */
  List<SlotEntry> asked(
      Contents contents, SortedMap<Slot, Arrival> arrived, List<SlotEntry> failed) {
    var asked = new ArrayList<>(failed);
    arrived.forEach(
        (slot, arrival) -> {
          Contents.SourceFile file = contents.files().get(slot);
          if (file != null) {
            asked.add(
                new SlotEntry(
                    slot,
                    part.stream(),
                    kind,
                    SlotState.PRESENT,
                    Math.max(1, arrival.attempts()),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "",
                    file.bytes(),
                    file.md5(),
                    file.lines()));
          }
        });
    return asked;
  }
}
