package org.entente.reading.model.internal;

import java.time.Duration;

/** Waits before asking again. */
@FunctionalInterface
public interface Pause {

  /** Waits as long as it takes. */
  Pause STANDARD = Thread::sleep;

  void wait(Duration time) throws InterruptedException;
}
