package org.entente.web.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.usecase.feasibility.FeasibilityAnswer;
import org.entente.usecase.feasibility.Overrides;

/**
 * Studies of feasibility: run beside the requests that ask for them, two at a time, and kept by all
 * that goes into them.
 */
final class Studies {

  private static final int KEPT = 60;
  private static final int AT_A_TIME = 2;
  private static final int MOST_WAITING = 12;

  private record Key(String slug, LocalDate day, StudyForm form) {

    Key unchanged() {
      return new Key(slug, day, form.unchanged());
    }
  }

  /**
   * One study.
   *
   * @param answer what the model says
   * @param took how long it ran
   */
  record Study(FeasibilityAnswer answer, Duration took) {}

  private final Site site;
  private final Fresh<Key, Study> studies;
  private final Map<Key, CompletableFuture<Study>> running = new ConcurrentHashMap<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          AT_A_TIME, Thread.ofPlatform().daemon().name("study-", 0).factory());

  Studies(Site site) {
    this.site = site;
    this.studies = new Fresh<>(key -> site.workspace().changes(key.slug()), KEPT, this::run);
  }

  /**
   * The answer with the visitor's changes, if it is there within a time; it goes on being worked
   * out where it is not.
   *
   * @throws Failure of kind usage for a change that cannot be made
   * @throws Refusal when too many others wait
   */
  Optional<Study> within(Duration patience, String slug, AsOf asOf, StudyForm form) {
    var key = new Key(slug, asOf.day(), form);
    if (!running.containsKey(key) && running.size() >= MOST_WAITING) {
      throw Refusal.of(
          503, "Too many studies are waiting", "Ask again in a moment; nothing is lost.");
    }
    CompletableFuture<Study> study = running.computeIfAbsent(key, this::begin);
    return await(study, patience);
  }

  private CompletableFuture<Study> begin(Key key) {
    return CompletableFuture.supplyAsync(() -> studies.get(key), workers)
        .whenCompleteAsync((made, fault) -> running.remove(key), workers);
  }

  private static Optional<Study> await(CompletableFuture<Study> study, Duration patience) {
    try {
      return Optional.of(study.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException("a study failed", e);
    }
  }

  private Study run(Key key) {
    Instant start = Instant.now();
    var overrides = new Overrides(key.form().changes());
    var use = site.workspace().runFeasibility();
    FeasibilityAnswer answer =
        key.form().isChanged()
            ? use.askAgainst(
                studies.get(key.unchanged()).answer(), overrides, key.form().settings())
            : use.ask(key.slug(), new AsOf(key.day()), overrides, key.form().settings());
    return new Study(answer, Duration.between(start, Instant.now()));
  }
}
