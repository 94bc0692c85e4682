package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work waits for its turn, short work before long. */
class TurnsTest {

  private final Turns turns = new Turns(1);
  private final Turns.Kind quick = new Turns.Kind();
  private final Turns.Kind slow = new Turns.Kind();
  private final List<String> done = new CopyOnWriteArrayList<>();

  private CompletableFuture<Void> begin(Turns.Kind kind, Supplier<Boolean> work) {
    int before = turns.waiting();
    var begun =
        CompletableFuture.runAsync(() -> turns.take(kind, work), Thread::startVirtualThread);
    while (turns.waiting() == before && !begun.isDone()) {
      Thread.onSpinWait();
    }
    return begun;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatTakesLongIsOvertakenByWhatDoesNot() {
    var held = new CountDownLatch(1);
    var holds = new CountDownLatch(1);
    slow.learn(TimeUnit.MINUTES.toNanos(1));
    var first =
        CompletableFuture.runAsync(
            () ->
                turns.take(
                    quick,
                    () -> {
                      holds.countDown();
                      await(held);
                      return true;
                    }),
            Thread::startVirtualThread);
    await(holds);
    var long1 = begin(slow, () -> done.add("long"));
    var short1 = begin(quick, () -> done.add("short"));
    var short2 = begin(quick, () -> done.add("next"));
    held.countDown();
    CompletableFuture.allOf(first, long1, short1, short2).join();
    assertThat(done).containsExactly("short", "next", "long");
    assertThat(turns.waiting()).isZero();
  }

  @Test
  void aFailureGivesTheTurnBack() {
    assertThatThrownBy(
            () ->
                turns.take(
                    quick,
                    () -> {
                      throw new IllegalStateException("once");
                    }))
        .hasMessage("once");
    assertThat(turns.<Integer>take(quick, () -> 7)).isEqualTo(7);
  }
}
