package org.entente.web.internal;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets a few pieces of work be done at a time. Those that wait go by when they came, put back by a
 * multiple of what their kind took lately: the short ones need not wait for the long ones, and the
 * long ones do not wait for ever.
 */
final class Turns {

  /** How many times as long as it takes a piece of work may be overtaken. */
  private static final int PUT_BACK = 3;

  private static final double NEWEST = 0.2;

  /** One kind of work; knows what it took lately. */
  static final class Kind {
    private double nanos;

    /** Takes into account what a piece of it took. */
    void learn(long took) {
      nanos += NEWEST * (took - nanos);
    }
  }

  private record Waiting(double due, long number, CompletableFuture<Void> called) {}

  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(
          Comparator.comparingDouble(Waiting::due).thenComparingLong(Waiting::number));
  private int free;
  private long numbers;

  /**
   * Nobody waits yet.
   *
   * @param free how many pieces of work are done at a time
   */
  Turns(int free) {
    this.free = free;
  }

  /** Does a piece of work when it is its turn. */
  <T> T take(Kind kind, Supplier<T> work) {
    CompletableFuture<Void> called = queue(kind);
    if (called != null) {
      called.join();
    }
    long begun = System.nanoTime();
    try {
      return work.get();
    } finally {
      leave(kind, System.nanoTime() - begun);
    }
  }

  /** Null where it is its turn at once. */
  private synchronized @Nullable CompletableFuture<Void> queue(Kind kind) {
    if (free > 0) {
      free--;
      return null;
    }
    var called = new CompletableFuture<Void>();
    waiting.add(new Waiting(System.nanoTime() + PUT_BACK * kind.nanos, numbers++, called));
    return called;
  }

  private void leave(Kind kind, long took) {
    Waiting next;
    synchronized (this) {
      kind.learn(took);
      next = waiting.poll();
      if (next == null) {
        free++;
      }
    }
    if (next != null) {
      next.called().complete(null);
    }
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }
}
