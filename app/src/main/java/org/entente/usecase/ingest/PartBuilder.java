package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.entente.feed.gdelt.GdeltReader;
import org.entente.feed.gdelt.GdeltRows;
import org.entente.usecase.ingest.Fetching.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Makes one part of the lake from all its files that are to be had: a part is a function of its
 * files and of what came before, whatever the order in which they came.
 */
final class PartBuilder {

  private static final String PAIRS = "pairs";

  /** Names the part of events in its file of pairs, which is kept also where it has no rows. */
  private static final String PAIRS_OF = "entente.events";

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
    Supplier<Handover> before = once(neighbours);
    Made made =
        held.files().isEmpty()
            ? begin(part, kind, absent, before, neighbours)
            : extend(part, kind, held, absent, before, neighbours);
    if (made.contents().equals(held)) {
      neighbours.after(unchanged(part, kind, held, before));
    }
    var settling = new PartLedger(lake, ledger, part, kind, clock.instant());
    settling.settle(made.contents(), made.arrived(), made.failed());
    return new Done(
        settling.asked(made.contents(), made.arrived(), made.failed()),
        wanted.size() - absent.size());
  }

  /**
   * What came of making a part.
   *
   * @param contents what it holds now
   * @param arrived the files asked for that came
   * @param failed ledger lines of those that did not
   */
  private record Made(
      Contents contents, SortedMap<Slot, Arrival> arrived, List<SlotEntry> failed) {}

  /** A part that holds nothing yet: each file is read as soon as it is unpacked. */
  private Made begin(
      Part part, Kind kind, List<Slot> slots, Supplier<Handover> before, Neighbours neighbours)
      throws InterruptedException {
    GdeltReader reader = readers.take(kind, part.day());
    Fetching.Result files =
        gather(part, kind, slots, (slot, bytes) -> reader.read(slot, bytes, bytes.length));
    Contents contents =
        files.arrived().isEmpty()
            ? Contents.NONE
            : write(part, kind, reader, files.arrived(), before, neighbours);
    readers.giveBack(kind, reader);
    return new Made(contents, files.arrived(), files.failed());
  }

  /** A part with rows is made anew from all its files, or left alone where one is out of reach. */
  private Made extend(
      Part part,
      Kind kind,
      Contents held,
      List<Slot> absent,
      Supplier<Handover> before,
      Neighbours neighbours)
      throws InterruptedException {
    var bytes = new TreeMap<Slot, byte[]>();
    Fetching.Result news = gather(part, kind, absent, bytes::put);
    if (news.arrived().isEmpty() && !isOutdated(held, before) && !lacksPairs(part, kind)) {
      return new Made(held, news.arrived(), news.failed());
    }
    List<Slot> old = held.files().keySet().stream().toList();
    Fetching.Result again = gather(part, kind, old, bytes::put);
    if (!again.failed().isEmpty()) {
      var failed = new ArrayList<>(news.failed());
      failed.addAll(waiting(part, kind, news.arrived()));
      return new Made(held, news.arrived(), failed);
    }
    var all = new TreeMap<>(news.arrived());
    all.putAll(again.arrived());
    GdeltReader reader = readers.take(kind, part.day());
    bytes.forEach((slot, file) -> reader.read(slot, file, file.length));
    Contents contents = write(part, kind, reader, all, before, neighbours);
    readers.giveBack(kind, reader);
    return new Made(contents, news.arrived(), news.failed());
  }

  private static boolean isOutdated(Contents held, Supplier<Handover> before) {
    return !held.files().isEmpty() && held.before() != before.get().fingerprint();
  }

  /** Whether the file that series of pairs are read from was lost or damaged. */
  private boolean lacksPairs(Part part, Kind kind) {
    return kind == Kind.EVENTS && !lake.holds(part.in(PAIRS));
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

  /** Hands on the files of the slots that are to be had, those kept as received without asking. */
  private Fetching.Result gather(Part part, Kind kind, List<Slot> slots, Fetching.Sink sink)
      throws InterruptedException {
    return fetching.fetch(
        part,
        kind,
        slots,
        slot -> lake.findRaw(part, slot.fileName(part.stream(), kind)).orElse(null),
        sink);
  }

  /**
   * Writes what was read.
   *
   * @param all the files that were read
   */
  private Contents write(
      Part part,
      Kind kind,
      GdeltReader reader,
      SortedMap<Slot, Arrival> all,
      Supplier<Handover> before,
      Neighbours neighbours) {
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
    rows.findPairs()
        .ifPresent(pairs -> lake.keep(part.in(PAIRS), pairs.with(Map.of(PAIRS_OF, part.path()))));
    lake.keep(part, rows.rows().with(contents.properties()));
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
