package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results are made once and kept just as long as they hold. */
class FreshTest {

  private final AtomicInteger made = new AtomicInteger();
  private final AtomicLong changes = new AtomicLong();

  @Test
  void aResultIsKeptUntilWhatItRestsOnChanges() {
    var fresh = new Fresh<String, Integer>(key -> changes.get(), 5, key -> made.incrementAndGet());
    assertThat(fresh.get("a")).isEqualTo(1);
    assertThat(fresh.get("a")).isEqualTo(1);
    changes.incrementAndGet();
    assertThat(fresh.get("a")).isEqualTo(2);
  }

  @Test
  void theOneUnusedLongestGoesFirst() {
    var fresh = new Fresh<String, Integer>(key -> 0, 2, key -> made.incrementAndGet());
    fresh.get("a");
    fresh.get("b");
    fresh.get("a");
    fresh.get("c");
    assertThat(fresh.get("a")).isEqualTo(1);
    assertThat(fresh.get("b")).isEqualTo(4);
  }

  @Test
  void severalWhoAskAtOnceGetOneResult() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var fresh =
        new Fresh<String, Integer>(
            key -> 0,
            5,
            key -> {
              begun.countDown();
              await(go);
              return made.incrementAndGet();
            });
    var asked =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(() -> fresh.get("a"), Thread::startVirtualThread))
            .toList();
    begun.await();
    go.countDown();
    assertThat(asked).allSatisfy(one -> assertThat(one.join()).isEqualTo(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFailureIsToldAndNotKept() {
    var fresh =
        new Fresh<String, Integer>(
            key -> 0,
            5,
            key -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalArgumentException("once");
              }
              return made.get();
            });
    assertThatThrownBy(() -> fresh.get("a")).isInstanceOf(IllegalArgumentException.class);
    assertThat(fresh.get("a")).isEqualTo(2);
  }
}
