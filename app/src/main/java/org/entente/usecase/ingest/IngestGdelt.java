package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.actor.ActorDirectory;
import org.entente.core.Failure;
import org.entente.event.Contents;
import org.entente.event.Kind;
import org.entente.event.Lake;
import org.entente.event.OpenWindows;
import org.entente.event.Part;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.SlotLedger;
import org.entente.event.Stream;
import org.entente.feed.gdelt.SlotSource;

/**
 * Brings a range of the feed into the lake; what is there already is left alone, so that a run that
 * was broken off is simply run again.
 */
public final class IngestGdelt {

  private final Lake lake;
  private final SlotLedger ledger;
  private final ActorDirectory actors;
  private final Clock clock;
  private final Fetching.Pause pause;
  private final int workers;

  public IngestGdelt(
      Lake lake, SlotLedger ledger, ActorDirectory actors, Clock clock, Pause pause, int workers) {
    this.lake = lake;
    this.ledger = ledger;
    this.actors = actors;
    this.clock = clock;
    this.pause = pause::before;
    this.workers = workers;
  }

  /** Waits before a file is asked for again. */
  @FunctionalInterface
  public interface Pause {

    /** A pause of a second before the second attempt, two before the third. */
    Pause STANDARD = attempt -> Thread.sleep(1000L * (attempt - 1));

    /** No waiting. */
    Pause NONE = attempt -> {};

    void before(int attempt) throws InterruptedException;
  }

  /**
   * Ingests the range.
   *
   * @throws Failure of kind unable when it is interrupted
   */
  public IngestSummary run(IngestRequest request, SlotSource source, IngestProgress progress) {
    var fetching = new Fetching(source, clock, pause);
    var run = new Run(request, progress, new PartBuilder(lake, ledger, actors, fetching, clock));
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      return run.on(pool);
    }
  }

  /** Drops files as received of a day for which no more are expected. */
  void clear(LocalDate day) {
    new RawFiles(lake, ledger).drop(day);
  }

  private record Job(Part part, Kind kind) {}

  /** A part among others of a run. */
  private record Chained(Job job, WindowChain windows) implements PartBuilder.Neighbours {

    @Override
    public Handover before() {
      return job.kind() == Kind.EVENTS ? windows.before(job.part()) : Handover.NONE;
    }

    @Override
    public void after(Handover behind) {
      if (job.kind() == Kind.EVENTS) {
        windows.after(job.part(), behind);
      }
    }
  }

  /** A part that is made again because what came before it has changed. */
  private record Renewed(Handover before) implements PartBuilder.Neighbours {

    @Override
    public void after(Handover behind) {}
  }

  /** One ingestion: its jobs in order of time, each part of events waiting for the one before. */
  private final class Run {

    private final IngestRequest request;
    private final IngestProgress progress;
    private final PartBuilder builder;
    private final WindowChain windows = new WindowChain(lake);
    private final DayParts parts = new DayParts(lake);
    private long done;

    Run(IngestRequest request, IngestProgress progress, PartBuilder builder) {
      this.request = request;
      this.progress = progress;
      this.builder = builder;
    }

    IngestSummary on(ExecutorService pool) {
      List<Job> jobs = jobs();
      List<Part> events =
          jobs.stream().filter(job -> job.kind() == Kind.EVENTS).map(Job::part).toList();
      events.forEach(windows::expect);
      var futures = new ArrayList<Future<PartBuilder.Done>>();
      for (Job job : jobs) {
        futures.add(pool.submit(() -> build(job)));
      }
      var entries = new ArrayList<SlotEntry>();
      long present = 0;
      for (Future<PartBuilder.Done> future : futures) {
        PartBuilder.Done result = await(future);
        entries.addAll(result.asked());
        present += result.alreadyPresent();
      }
      for (Stream stream : request.streams()) {
        events.stream()
            .filter(part -> part.stream() == stream)
            .map(Part::end)
            .max(Comparator.naturalOrder())
            .ifPresent(end -> renewFollowing(stream, end));
      }
      new RawFiles(lake, ledger)
          .dropSettled(events.stream().filter(part -> !part.isWholeDay()).toList());
      return IngestSummary.of(entries, present);
    }

    private List<Job> jobs() {
      var jobs = new ArrayList<Job>();
      LocalDate last = request.to().start().minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
      for (LocalDate day = request.from().day(); !day.isAfter(last); day = day.plusDays(1)) {
        boolean whole = DayParts.isWhole(request, day, clock.instant());
        for (Kind kind : request.kinds().stream().sorted().toList()) {
          for (Stream stream : request.streams().stream().sorted().toList()) {
            for (Part part : parts.choose(kind, stream, day, whole)) {
              if (part.slots().stream().anyMatch(request::wants)) {
                jobs.add(new Job(part, kind));
              }
            }
          }
        }
      }
      return jobs;
    }

    /**
     * Makes the parts of events behind the range again as long as what may come again from before
     * is no longer what they were made with.
     */
    private void renewFollowing(Stream stream, Instant end) {
      Instant changed = end;
      LocalDate day = new Slot(end).day();
      for (; !start(day).isAfter(changed.plus(OpenWindows.LENGTH)); day = day.plusDays(1)) {
        for (Part part : parts.choose(Kind.EVENTS, stream, day, true)) {
          Instant reach = changed.plus(OpenWindows.LENGTH);
          if (!part.start().isBefore(changed) && part.start().isBefore(reach) && renew(part)) {
            changed = part.end();
          }
        }
      }
    }

    private static Instant start(LocalDate day) {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Makes a part again if it must be; answers whether it was. */
    private boolean renew(Part part) {
      Optional<Contents> held = lake.findProperties(part).map(Contents::of);
      if (held.isEmpty()) {
        return false;
      }
      Handover before = Handover.of(lake.openWindows(part.stream(), part.start()));
      if (held.get().before() == before.fingerprint()) {
        return false;
      }
      try {
        builder.build(part, Kind.EVENTS, List.of(), new Renewed(before));
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      return true;
    }

    private PartBuilder.Done build(Job job) throws InterruptedException {
      try {
        List<Slot> wanted = job.part().slots().stream().filter(request::wants).toList();
        PartBuilder.Done result =
            builder.build(job.part(), job.kind(), wanted, new Chained(job, windows));
        report(job.part(), wanted.size());
        return result;
      } catch (RuntimeException | InterruptedException e) {
        windows.fail(job.part(), e);
        throw e;
      }
    }

    private synchronized void report(Part part, int files) {
      done += files;
      progress.done(part, done, request.files());
    }

    private static Failure interrupted(InterruptedException e) {
      Thread.currentThread().interrupt();
      return Failure.unable("the ingestion was interrupted; run it again to go on", e);
    }

    private PartBuilder.Done await(Future<PartBuilder.Done> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        throw interrupted(e);
      } catch (ExecutionException e) {
        Throwable cause =
            e.getCause() instanceof CompletionException c ? c.getCause() : e.getCause();
        if (cause instanceof RuntimeException fault) {
          throw fault;
        }
        throw new IllegalStateException("a part of the lake could not be made", cause);
      }
    }
  }
}
