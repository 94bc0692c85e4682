package org.entente.feed.replay;

/** Chooses the fault of each request. */
@FunctionalInterface
public interface FaultPlan {

  FaultPlan NONE = (name, attempt) -> Fault.NONE;

  /**
   * The fault for a request.
   *
   * @param name the file asked for
   * @param attempt 1 for the first time this file is asked for
   */
  Fault on(String name, int attempt);
}
