package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The feeds are followed beside everything else: nobody waits for them. */
class FeedWatchTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-10-01T12:00:00Z"), ZoneOffset.UTC);
  private final SynchronousQueue<FeedNews> heard = new SynchronousQueue<>();

  private static FeedNews news(boolean reached) {
    return new FeedNews(NOW.instant(), "gdelt", reached, "3 files", 3, List.of("asian-nato"));
  }

  private void hear(FeedNews news) {
    try {
      heard.put(news);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FeedNews next() throws InterruptedException {
    return java.util.Objects.requireNonNull(heard.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void startingAndTheStatusNeverWaitForARound() throws InterruptedException {
    var go = new CountDownLatch(1);
    try (var watch = new FeedWatch(listener -> held(go), NOW)) {
      watch.start();

      assertThat(watch.status().told()).isEqualTo("Feeds are being asked for the first time.");
      go.countDown();
    }
  }

  private static List<FeedNews> held(CountDownLatch go) {
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  @Test
  void listenersHearOfEachStepAndTheStatusKeepsTheLastRound() throws InterruptedException {
    var ended = new CountDownLatch(1);
    try (var watch =
        new FeedWatch(
            listener -> {
              listener.accept(news(true));
              return List.of(news(true));
            },
            NOW)) {
      watch.listen(this::hear);
      watch.start();
      assertThat(next()).isEqualTo(news(true));
      ended.countDown();
    }
  }

  @Test
  void withoutNetworkTheStateSaysSo() {
    var status =
        FeedStatus.beginning(List.of()).after(NOW.instant(), NOW.instant(), List.of(news(false)));

    assertThat(status.reached()).isFalse();
    assertThat(status.told())
        .isEqualTo(
            "No feed could be reached at 2024-10-01 12:00 UTC: what is kept can be used as"
                + " before.");
    assertThat(status.alarms()).containsExactly(news(false));
    assertThat(FeedStatus.OFFLINE.told())
        .isEqualTo("Feeds are not followed: this server was started offline.");
  }

  @Test
  void theLastRunAndTheLastContentAreTwoClocks() {
    Instant later = NOW.instant().plusSeconds(900);
    var status =
        FeedStatus.beginning(List.of("gdelt gkg translated"))
            .after(NOW.instant(), later, List.of(news(true)))
            .after(later, later.plusSeconds(900), List.of(news(false)));

    assertThat(status.lastRun()).isEqualTo(later);
    assertThat(status.lastContent()).isEqualTo(NOW.instant());
    assertThat(status.left()).containsExactly("gdelt gkg translated");
  }

  @Test
  void aFaultOfOneRoundIsToldAndTheNextRoundComes() throws InterruptedException {
    var failed = new AtomicBoolean();
    try (var watch =
        new FeedWatch(
            listener -> {
              if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("broken");
              }
              listener.accept(news(true));
              return List.of(news(true));
            },
            NOW,
            Duration.ofMillis(1))) {
      watch.listen(this::hear);
      watch.start();

      assertThat(next().step()).isEqualTo("fault");
      assertThat(next().step()).isEqualTo("gdelt");
    }
  }
}
