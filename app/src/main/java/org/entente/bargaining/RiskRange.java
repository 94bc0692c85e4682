package org.entente.bargaining;

/**
 * The range of the risk attitudes inferred from the chances of the actors' positions: the least
 * likely position has 0, −½ or −1, the likeliest 1.
 */
public enum RiskRange {
  MIN("Min"),
  MID("Mid"),
  MAX("Max");

  private final String label;

  RiskRange(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }

  /**
   * The risk attitude of an actor whose position has probability {@code p}.
   *
   * @param p probability of the actor's position
   * @param min smallest probability of any position
   * @param max largest probability of any position, above {@code min}
   */
  public double attitude(double p, double min, double max) {
    return switch (this) {
      case MIN -> (p - min) / (max - min);
      case MID -> (3 * p - max - 2 * min) / (2 * (max - min));
      case MAX -> (2 * p - max - min) / (max - min);
    };
  }
}
