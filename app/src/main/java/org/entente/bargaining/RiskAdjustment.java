package org.entente.bargaining;

/** How far an observer takes another's risk attitude for what it is instead of for its own. */
public enum RiskAdjustment {
  NONE("None"),
  ONE_THIRD("OneThird"),
  HALF("Half"),
  TWO_THIRDS("TwoThirds"),
  FULL("Full");

  private final String label;

  RiskAdjustment(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }

  /**
   * What an observer with attitude {@code own} believes of an actor with attitude {@code other}.
   */
  public double belief(double own, double other) {
    return switch (this) {
      case NONE -> own;
      case ONE_THIRD -> (2 * own + other) / 3;
      case HALF -> (own + other) / 2;
      case TWO_THIRDS -> (own + 2 * other) / 3;
      case FULL -> other;
    };
  }
}
