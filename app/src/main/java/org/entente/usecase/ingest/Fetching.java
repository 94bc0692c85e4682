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
import org.entente.event.Kind;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;
import org.entente.feed.gdelt.BrokenFileException;
import org.entente.feed.gdelt.Fetched;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.gdelt.SlotZip;
import org.jspecify.annotations.Nullable;

/** Asks for the files of a part, several at a time, each up to three times. */
final class Fetching {

  /** How long a file that is not there may still come. */
  static final Duration PATIENCE = Duration.ofHours(48);

  private static final int ATTEMPTS = 3;
  private static final int AT_ONCE = 4;

  private final SlotSource source;
  private final Clock clock;
  private final Pause pause;

  /** Waits before asking again. */
  @FunctionalInterface
  interface Pause {
    void before(int attempt) throws InterruptedException;
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
  record Arrival(byte[] zip, byte[] bytes, String md5, int attempts) {}

  private record Answer(Slot slot, Fetched fetched, @Nullable Arrival arrival, int attempts) {}

  Fetching(SlotSource source, Clock clock, Pause pause) {
    this.source = source;
    this.clock = clock;
    this.pause = pause;
  }

  Result fetch(Part part, Kind kind, List<Slot> slots) throws InterruptedException {
    var arrived = new TreeMap<Slot, Arrival>();
    var failed = new ArrayList<SlotEntry>();
    for (Answer answer : ask(part, kind, slots)) {
      if (answer.arrival() != null) {
        arrived.put(answer.slot(), answer.arrival());
      } else {
        failed.add(entry(part, kind, answer));
      }
    }
    return new Result(arrived, failed);
  }

  private List<Answer> ask(Part part, Kind kind, List<Slot> slots) throws InterruptedException {
    var answers = new ArrayList<Answer>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var futures = new ArrayList<Future<Answer>>();
      for (Slot slot : slots) {
        futures.add(pool.submit(() -> ask(slot, part, kind)));
      }
      for (Future<Answer> future : futures) {
        answers.add(future.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not even be asked for", e.getCause());
    }
    return answers;
  }

  private Answer ask(Slot slot, Part part, Kind kind) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Answer answer = unpacked(slot, source.fetch(slot, part.stream(), kind), attempt);
      boolean settled = answer.arrival() != null || answer.fetched() instanceof Fetched.Absent;
      if (settled || attempt == ATTEMPTS) {
        return answer;
      }
      pause.before(attempt + 1);
    }
  }

  /** A zip that cannot be unpacked is as broken as one whose checksum is wrong. */
  private static Answer unpacked(Slot slot, Fetched fetched, int attempt) {
    if (!(fetched instanceof Fetched.Arrived arrived)) {
      return new Answer(slot, fetched, null, attempt);
    }
    try {
      byte[] bytes = SlotZip.unpack(arrived.zip());
      return new Answer(
          slot, fetched, new Arrival(arrived.zip(), bytes, arrived.md5(), attempt), attempt);
    } catch (BrokenFileException e) {
      return new Answer(slot, new Fetched.Broken(String.valueOf(e.getMessage())), null, attempt);
    }
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
