package org.entente.bargaining;

/**
 * How an actor settles among the bargains open to it: the likeliest, or one drawn by its
 * probability.
 */
public enum StateTransition {
  DETERMINISTIC("Deterministic"),
  STOCHASTIC("Stochastic");

  private final String label;

  StateTransition(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }
}
