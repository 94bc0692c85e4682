package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
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
    for (Stream stream : Stream.values()) {
      for (Kind kind : Kind.values()) {
        Part.of(kind, stream, day).forEach(lake::dropRaw);
      }
    }
  }

  private record Job(Part part, Kind kind) {}

  /** One ingestion: its jobs in order of time, each day of events waiting for the one before. */
  private final class Run {

    private final IngestRequest request;
    private final IngestProgress progress;
    private final PartBuilder builder;
    private final Map<Part, CompletableFuture<OpenWindows>> windows = new ConcurrentHashMap<>();
    private long done;

    Run(IngestRequest request, IngestProgress progress, PartBuilder builder) {
      this.request = request;
      this.progress = progress;
      this.builder = builder;
    }

    IngestSummary on(ExecutorService pool) {
      List<Job> jobs = jobs();
      jobs.forEach(job -> windows.put(job.part(), new CompletableFuture<>()));
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
      renew(jobs);
      return IngestSummary.of(entries, present);
    }

    private void renew(List<Job> jobs) {
      try {
        renewFollowing(jobs);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }

    private List<Job> jobs() {
      var jobs = new ArrayList<Job>();
      LocalDate last =
          request.to().start().minusNanos(1).atZone(java.time.ZoneOffset.UTC).toLocalDate();
      for (LocalDate day = request.from().day(); !day.isAfter(last); day = day.plusDays(1)) {
        for (Kind kind : request.kinds().stream().sorted().toList()) {
          for (Stream stream : request.streams().stream().sorted().toList()) {
            for (Part part : Part.of(kind, stream, day)) {
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
     * Makes the days of events behind the range again as long as what may come again from the day
     * before is no longer what they were made with.
     */
    private void renewFollowing(List<Job> jobs) throws InterruptedException {
      for (Stream stream : request.streams()) {
        Optional<Part> last =
            jobs.stream()
                .filter(job -> job.kind() == Kind.EVENTS && job.part().stream() == stream)
                .map(Job::part)
                .max(Comparator.comparing(Part::day));
        for (Part part = last.map(Part::dayAfter).orElse(null); part != null; ) {
          OpenWindows before = lake.openWindows(part.dayBefore());
          Optional<Contents> held = lake.findProperties(part).map(Contents::of);
          if (held.isEmpty() || held.get().before() == before.fingerprint()) {
            break;
          }
          builder.build(part, Kind.EVENTS, List.of(), () -> before, after -> {});
          part = part.dayAfter();
        }
      }
    }

    private PartBuilder.Done build(Job job) throws InterruptedException {
      CompletableFuture<OpenWindows> after = windows(job.part());
      try {
        List<Slot> wanted = job.part().slots().stream().filter(request::wants).toList();
        PartBuilder.Done result =
            builder.build(job.part(), job.kind(), wanted, () -> before(job), after::complete);
        report(job.part(), wanted.size());
        return result;
      } catch (RuntimeException | InterruptedException e) {
        after.completeExceptionally(e);
        throw e;
      }
    }

    private CompletableFuture<OpenWindows> windows(Part part) {
      return windows.getOrDefault(part, new CompletableFuture<>());
    }

    private OpenWindows before(Job job) {
      if (job.kind() != Kind.EVENTS) {
        return OpenWindows.NONE;
      }
      Part before = job.part().dayBefore();
      CompletableFuture<OpenWindows> running = windows.get(before);
      if (running == null) {
        return lake.openWindows(before);
      }
      OpenWindows open = running.join();
      windows.remove(before);
      return open;
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
