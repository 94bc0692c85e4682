package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.ActorDirectory;
import org.entente.event.Contents;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.Lines;
import org.entente.event.OpenWindows;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.SlotState;
import org.entente.feed.gdelt.BrokenFileException;
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.GdeltRows;
import org.entente.feed.gdelt.Md5;
import org.entente.feed.gdelt.SlotZip;
import org.entente.usecase.ingest.Fetching.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Makes one part of the lake from all its files that are to be had: a part is a function of its
 * files and of the day before, whatever the order in which they came.
 */
final class PartBuilder {

  private final Lake lake;
  private final SlotLedger ledger;
  private final Readers readers;
  private final Fetching fetching;
  private final Clock clock;

  /**
   * What became of a part.
   *
   * @param asked ledger lines of the files asked for
   * @param alreadyPresent wanted files whose rows were there before
   */
  record Done(List<SlotEntry> asked, int alreadyPresent) {}

  /** Gives the events of the day before that may come again; asked for once. */
  @FunctionalInterface
  interface Before {
    OpenWindows get() throws InterruptedException;
  }

  /** Takes the events that may come again on the next day. */
  @FunctionalInterface
  interface After {
    void put(OpenWindows windows);
  }

  PartBuilder(Lake lake, SlotLedger ledger, ActorDirectory actors, Fetching fetching, Clock clock) {
    this.lake = lake;
    this.ledger = ledger;
    this.readers = new Readers(actors);
    this.fetching = fetching;
    this.clock = clock;
  }

  Done build(Part part, Kind kind, List<Slot> wanted, Before before, After after)
      throws InterruptedException {
    Contents held = lake.findProperties(part).map(Contents::of).orElse(Contents.NONE);
    List<Slot> absent = wanted.stream().filter(slot -> !held.files().containsKey(slot)).toList();
    var arrived = new TreeMap<Slot, Arrival>();
    var failed = new ArrayList<>(gather(part, kind, absent, arrived));
    var windows = new Once(before);
    Contents now = held;
    if (!arrived.isEmpty() || isOutdated(held, windows)) {
      var all = new TreeMap<>(arrived);
      List<Slot> old = held.files().keySet().stream().toList();
      if (gather(part, kind, old, all).isEmpty()) {
        now = write(part, kind, all, windows, after);
      } else {
        failed.addAll(waiting(part, kind, arrived));
      }
    }
    if (now.equals(held)) {
      after.put(kind == Kind.EVENTS ? lake.openWindows(part) : OpenWindows.NONE);
    }
    settle(part, kind, now, arrived, failed);
    return new Done(asked(part, kind, now, arrived, failed), wanted.size() - absent.size());
  }

  private static boolean isOutdated(Contents held, Before before) throws InterruptedException {
    return !held.files().isEmpty() && held.before() != before.get().fingerprint();
  }

  /** Asks at most once. */
  private static final class Once implements Before {

    private final Before before;
    private @Nullable OpenWindows answer;

    Once(Before before) {
      this.before = before;
    }

    @Override
    public OpenWindows get() throws InterruptedException {
      if (answer == null) {
        answer = before.get();
      }
      return answer;
    }
  }

  /** Adds the files of the slots that are to be had; answers with the ledger lines of the rest. */
  private List<SlotEntry> gather(
      Part part, Kind kind, List<Slot> slots, SortedMap<Slot, Arrival> into)
      throws InterruptedException {
    var toFetch = new ArrayList<Slot>();
    for (Slot slot : slots) {
      Arrival kept = kept(part, kind, slot);
      if (kept == null) {
        toFetch.add(slot);
      } else {
        into.put(slot, kept);
      }
    }
    Fetching.Result result = fetching.fetch(part, kind, toFetch);
    into.putAll(result.arrived());
    return result.failed();
  }

  private @Nullable Arrival kept(Part part, Kind kind, Slot slot) {
    byte[] zip = lake.findRaw(part, slot.fileName(part.stream(), kind)).orElse(null);
    if (zip == null) {
      return null;
    }
    try {
      return new Arrival(zip, SlotZip.unpack(zip), Md5.of(zip), 0);
    } catch (BrokenFileException e) {
      return null;
    }
  }

  /** Reads lines while the day before is still being read, and asks for its windows after that. */
  private Contents write(
      Part part, Kind kind, SortedMap<Slot, Arrival> all, Before before, After after)
      throws InterruptedException {
    GdeltReader reader = readers.take(kind, part.day());
    all.forEach((slot, file) -> reader.read(slot, file.bytes(), file.bytes().length));
    OpenWindows windows = before.get();
    GdeltRows rows = reader.finish(windows);
    after.put(rows.after());
    var files = new TreeMap<Slot, Contents.SourceFile>();
    all.forEach(
        (slot, file) ->
            files.put(
                slot,
                new Contents.SourceFile(
                    file.md5(), file.zip().length, rows.lines().getOrDefault(slot, Lines.NONE))));
    var contents = new Contents(files, windows.fingerprint());
    lake.keep(part.in("quarantine-" + kind.word()), rows.quarantined());
    rows.findPairs().ifPresent(pairs -> lake.keep(part.in("pairs"), pairs));
    lake.keep(part, rows.rows().with(contents.properties()));
    readers.giveBack(kind, reader);
    return contents;
  }

  private List<SlotEntry> waiting(Part part, Kind kind, SortedMap<Slot, Arrival> arrived) {
    Instant now = clock.instant();
    return arrived.keySet().stream()
        .map(
            slot ->
                SlotEntry.first(
                    slot,
                    part.stream(),
                    kind,
                    SlotState.LATE,
                    now,
                    "waits for the other files of its day, which cannot be fetched again"))
        .toList();
  }

  /** Writes the ledger; keeps files as received until no more are expected for the part. */
  private void settle(
      Part part,
      Kind kind,
      Contents contents,
      SortedMap<Slot, Arrival> arrived,
      List<SlotEntry> failed) {
    var ledgered = new HashMap<Slot, SlotEntry>();
    ledger.list(part.day(), part.stream(), kind).forEach(e -> ledgered.put(e.slot(), e));
    var news = new ArrayList<SlotEntry>();
    var open = new TreeSet<>(part.slots());
    contents
        .files()
        .forEach(
            (slot, file) -> {
              open.remove(slot);
              SlotEntry entry = present(part, kind, slot, file, arrived, ledgered.get(slot));
              if (!entry.equals(ledgered.get(slot))) {
                news.add(entry);
              }
            });
    failed.forEach(entry -> news.add(entry.after(ledgered.get(entry.slot()))));
    failed.stream().filter(e -> e.state() == SlotState.MISSING).forEach(e -> open.remove(e.slot()));
    if (open.isEmpty()) {
      lake.dropRaw(part);
    } else {
      arrived.forEach(
          (slot, file) -> {
            if (file.attempts() > 0) {
              lake.keepRaw(part, slot.fileName(part.stream(), kind), file.zip());
            }
          });
    }
    if (!news.isEmpty()) {
      ledger.keep(news);
    }
  }

  private SlotEntry present(
      Part part,
      Kind kind,
      Slot slot,
      Contents.SourceFile file,
      Map<Slot, Arrival> arrived,
      @Nullable SlotEntry earlier) {
    Arrival arrival = arrived.get(slot);
    Instant now = clock.instant();

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

  private static List<SlotEntry> asked(
      Part part,
      Kind kind,
      Contents contents,
      SortedMap<Slot, Arrival> arrived,
      List<SlotEntry> failed) {
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
