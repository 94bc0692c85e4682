package org.entente.feed.page;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Lets time pass between two questions to the same host; safe for use by several threads. */
public final class HostPace {

  private final long gap;
  private final LongSupplier nanos;
  private final LongConsumer wait;
  private final Map<String, Long> next = new ConcurrentHashMap<>();

  /** Two seconds between two pages of a host. */
  public static HostPace standard() {
    return new HostPace(Duration.ofSeconds(2), System::nanoTime, LockSupport::parkNanos);
  }

  /**
   * @param gap least time between two questions
   * @param nanos the time in nanoseconds
   * @param wait waits so many nanoseconds
   */
  public HostPace(Duration gap, LongSupplier nanos, LongConsumer wait) {
    this.gap = gap.toNanos();
    this.nanos = nanos;
    this.wait = wait;
  }

  /** Returns when the host may be asked; whoever comes first is served first. */
  public void await(String host) {
    long now = nanos.getAsLong();
    long turn = next.merge(host, now, (before, ignored) -> Math.max(before + gap, now));
    if (turn > now) {
      wait.accept(turn - now);
    }
  }
}
