package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.event.Kind;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.feed.gdelt.BrokenFileException;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.Md5;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.gdelt.SlotZip;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the files of a part, several at a time, each up to three times. Once several in a row
 * were refused to the last, there is no use in patience: each is asked for once, until one is not
 * refused.
 */
final class Fetching {

  /** How long a file that is not there may still come. */
  static final Duration PATIENCE = Duration.ofHours(48);

  private static final int ATTEMPTS = 3;
  private static final int AT_ONCE = 4;

  /** How many files refused in a row show that there is no use in asking for one again. */
  static final int HOPELESS = 5;

  private final SlotSource source;
  private final Clock clock;
  private final Pause pause;
  private final AtomicInteger refusedInARow = new AtomicInteger();

  /** Waits before asking again. */
  @FunctionalInterface
  interface Pause {
    void before(int attempt) throws InterruptedException;
  }

  /** Files that were kept as received. */
  @FunctionalInterface
  interface Kept {
    byte @Nullable [] find(Slot slot);
  }

  /** Takes the unpacked bytes of each sound file, in the order of the slots. */
  @FunctionalInterface
  interface Sink {
    void take(Slot slot, byte[] bytes);
  }

  /**
   * What came of asking.
   *
   * @param arrived the sound files
   * @param failed lines of the ledger for the others
   */
  record Result(SortedMap<Slot, Arrival> arrived, List<SlotEntry> failed) {}

  /**
   * A file that came and was sound.
   *
   * @param attempts how often it was asked for; 0 where it had been kept as received
   */
  record Arrival(byte[] zip, String md5, int attempts) {}

  private record Answer(Slot slot, Fetched fetched, int attempts) {}

  Fetching(SlotSource source, Clock clock, Pause pause) {
    this.source = source;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Fetches files and hands each on as soon as it is its turn. It is unpacked only then, so that
   * its bytes are still at hand for whoever takes them, and need not wait for those of the others.
   *
   * @param slots whose files, in order of time
   */
  Result fetch(Part part, Kind kind, List<Slot> slots, Kept kept, Sink sink)
      throws InterruptedException {
    var result = new Result(new TreeMap<>(), new ArrayList<>());
    try (ExecutorService pool =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var futures = new ArrayList<Future<Answer>>();
      for (Slot slot : slots) {
        futures.add(pool.submit(() -> find(slot, part, kind, kept)));
      }
      for (Future<Answer> future : futures) {
        settle(part, kind, future.get(), result, sink);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not even be asked for", e.getCause());
    }
    return result;
  }

  private Answer find(Slot slot, Part part, Kind kind, Kept kept) throws InterruptedException {
    byte[] zip = kept.find(slot);
    return zip == null
        ? ask(slot, part, kind, 1)
        : new Answer(slot, new Fetched.Arrived(zip, Md5.of(zip)), 0);
  }

  /** Asks until something is certain, beginning with an attempt. */
  private Answer ask(Slot slot, Part part, Kind kind, int first) throws InterruptedException {
    for (int attempt = first; ; attempt++) {
      if (attempt > 1) {
        pause.before(attempt);
      }
      Fetched fetched = source.fetch(slot, part.stream(), kind);
      if (isFinal(fetched, attempt)) {
        return new Answer(slot, fetched, attempt);
      }
    }
  }

  /** Whether there is no use in asking again; takes note of what was refused in a row. */
  private boolean isFinal(Fetched fetched, int attempt) {
    if (fetched instanceof Fetched.Refused) {
      boolean over = attempt == ATTEMPTS || refusedInARow.get() >= HOPELESS;
      if (over) {
        refusedInARow.incrementAndGet();
      }
      return over;
    }
    refusedInARow.set(0);
    return attempt == ATTEMPTS || !(fetched instanceof Fetched.Broken);
  }

  /** A zip that cannot be unpacked is as broken as one whose checksum is wrong: asked for again. */
  private void settle(Part part, Kind kind, Answer first, Result result, Sink sink)
      throws InterruptedException {
    Answer answer = first;
    while (answer.fetched() instanceof Fetched.Arrived(byte[] zip, String md5)) {
      try {
        sink.take(answer.slot(), SlotZip.unpack(zip));
        result.arrived().put(answer.slot(), new Arrival(zip, md5, answer.attempts()));
        return;
      } catch (BrokenFileException e) {
        answer =
            answer.attempts() == ATTEMPTS
                ? new Answer(
                    answer.slot(), new Fetched.Broken(String.valueOf(e.getMessage())), ATTEMPTS)
                : ask(answer.slot(), part, kind, answer.attempts() + 1);
      }
    }
    result.failed().add(entry(part, kind, answer));
  }

  private SlotEntry entry(Part part, Kind kind, Answer answer) {
    Instant now = clock.instant();
    boolean over = answer.slot().end().plus(PATIENCE).isBefore(now);
    return switch (answer.fetched()) {
      case Fetched.Absent() ->
          failure(
              part, kind, answer, over ? SlotState.MISSING : SlotState.LATE, "no such file", now);
      case Fetched.Refused(String reason) ->
          failure(part, kind, answer, SlotState.REFUSED, reason, now);
      case Fetched.Broken(String reason) ->
          failure(part, kind, answer, SlotState.BROKEN, reason, now);
      case Fetched.Arrived arrived ->
          throw new IllegalArgumentException(answer.slot().name() + " arrived: " + arrived.md5());
    };
  }

  private static SlotEntry failure(
      Part part, Kind kind, Answer answer, SlotState state, String reason, Instant now) {
    return new SlotEntry(
        answer.slot(),
        part.stream(),
        kind,
        state,
        answer.attempts(),
        now,
        now,
        reason,
        0,
        null,
        org.entente.event.Lines.NONE);
  }
}
