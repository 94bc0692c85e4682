package org.entente.usecase.ingest;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Follows the feeds in the background: a round at once, then one every quarter of an hour, until
 * closed.
 */
public final class FeedWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(FeedWatch.class.getName());
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Function<Consumer<FeedNews>, List<FeedNews>> cycle;
  private final Clock clock;
  private final Duration every;
  private final List<Consumer<FeedNews>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("feeds").daemon().factory());
  private volatile FeedStatus status = FeedStatus.beginning(List.of());

  /**
   * @param cycle one round, which tells the listener it is given of each step
   */
  public FeedWatch(Function<Consumer<FeedNews>, List<FeedNews>> cycle, Clock clock) {
    this(cycle, clock, EVERY);
  }

  /**
   * @param left names of the sources of slots that a round leaves out
   */
  public FeedWatch(
      Function<Consumer<FeedNews>, List<FeedNews>> cycle, Clock clock, List<String> left) {
    this(cycle, clock, EVERY);
    status = FeedStatus.beginning(left);
  }

  FeedWatch(Function<Consumer<FeedNews>, List<FeedNews>> cycle, Clock clock, Duration every) {
    this.cycle = cycle;
    this.clock = clock;
    this.every = every;
  }

  /** Is told of each step from now on, on the thread of the feeds: it must return at once. */
  public void listen(Consumer<FeedNews> listener) {
    listeners.add(listener);
  }

  /** Begins; returns at once. */
  public void start() {
    var _ = thread.scheduleAtFixedRate(this::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How it stands; never waits. */
  public FeedStatus status() {
    return status;
  }

  private void round() {
    Instant began = clock.instant();
    List<FeedNews> news;
    try {
      news = cycle.apply(this::tell);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "a fault of the program while following the feeds", fault);
      var told = new FeedNews(clock.instant(), "fault", false, String.valueOf(fault), 0, List.of());
      tell(told);
      news = List.of(told);
    }
    status = status.after(clock.instant(), began.plus(every), news);
  }

  private void tell(FeedNews news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  /** Ends; a file on its way is given up and asked for again another time. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
        LOG.log(Level.DEBUG, "the feeds did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
