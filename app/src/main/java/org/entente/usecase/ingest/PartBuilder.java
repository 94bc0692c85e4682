package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
 * files and of what came before, whatever the order in which they came.
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

  /** Where the events that may come again are had from, and handed on to. */
  interface Neighbours {

    /** Those before the part; may wait for it. */
    Handover before();

    /** Takes those behind it. */
    void after(Handover windows);
  }

  PartBuilder(Lake lake, SlotLedger ledger, ActorDirectory actors, Fetching fetching, Clock clock) {
    this.lake = lake;
    this.ledger = ledger;
    this.readers = new Readers(actors);
    this.fetching = fetching;
    this.clock = clock;
  }

  Done build(Part part, Kind kind, List<Slot> wanted, Neighbours neighbours)
      throws InterruptedException {
    Contents held = lake.findProperties(part).map(Contents::of).orElse(Contents.NONE);
    List<Slot> absent = wanted.stream().filter(slot -> !held.files().containsKey(slot)).toList();
    var arrived = new TreeMap<Slot, Arrival>();
    var failed = new ArrayList<>(gather(part, kind, absent, arrived));
    Supplier<Handover> before = once(neighbours);
    Contents now = held;
    if (!arrived.isEmpty() || isOutdated(held, before)) {
      var all = new TreeMap<>(arrived);
      List<Slot> old = held.files().keySet().stream().toList();
      if (gather(part, kind, old, all).isEmpty()) {
        now = write(part, kind, all, before, neighbours);
      } else {
        failed.addAll(waiting(part, kind, arrived));
      }
    }
    if (now.equals(held)) {
      neighbours.after(unchanged(part, kind, held, before));
    }
    var settling = new PartLedger(lake, ledger, part, kind, clock.instant());
    settling.settle(now, arrived, failed);
    return new Done(settling.asked(now, arrived, failed), wanted.size() - absent.size());
  }

  private static boolean isOutdated(Contents held, Supplier<Handover> before) {
    return !held.files().isEmpty() && held.before() != before.get().fingerprint();
  }

  /** Asks at most once. */
  private static Supplier<Handover> once(Neighbours neighbours) {
    var answer = new AtomicReference<@Nullable Handover>();
    return () -> {
      Handover known = answer.get();
      if (known == null) {
        known = neighbours.before();
        answer.set(known);
      }
      return known;
    };
  }

  /** Behind a part that was left as it is. */
  private Handover unchanged(Part part, Kind kind, Contents held, Supplier<Handover> before) {
    if (kind != Kind.EVENTS) {
      return Handover.NONE;
    }
    if (held.files().isEmpty()) {
      long end = part.end().getEpochSecond() * 1_000_000;
      return Handover.later(
          OptionalLong.empty(), () -> OpenWindows.of(before.get().windows().first(), end));
    }
    return Handover.later(held.after(), () -> lake.openWindows(part.stream(), part.end()));
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

  /** Reads lines while the part before is still being read, and asks for its windows after that. */
  private Contents write(
      Part part,
      Kind kind,
      SortedMap<Slot, Arrival> all,
      Supplier<Handover> before,
      Neighbours neighbours) {
    GdeltReader reader = readers.take(kind, part.day());
    all.forEach((slot, file) -> reader.read(slot, file.bytes(), file.bytes().length));
    OpenWindows windows = before.get().windows();
    GdeltRows rows = reader.finish(windows, part.end());
    neighbours.after(Handover.of(rows.after()));
    var files = new TreeMap<Slot, Contents.SourceFile>();
    all.forEach(
        (slot, file) ->
            files.put(
                slot,
                new Contents.SourceFile(
                    file.md5(), file.zip().length, rows.lines().getOrDefault(slot, Lines.NONE))));
    var contents =
        new Contents(files, windows.fingerprint(), OptionalLong.of(rows.after().fingerprint()));
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
}
