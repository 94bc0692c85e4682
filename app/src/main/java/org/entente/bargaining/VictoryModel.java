package org.entente.bargaining;

/**
 * How the strengths of two coalitions become the probability that the first wins; names as in the
 * toolkit's scenario files.
 */
public enum VictoryModel {
  LINEAR("Linear"),
  SQUARE("Square"),
  QUARTIC("Quartic"),
  OCTIC("Octic"),
  BINARY("Binary");

  private static final double LOSER = 1e-6;
  private static final double CLEAR_LEAD = 1.1;

  private final String label;

  VictoryModel(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }

  /**
   * The probability, 0..1, that a coalition of strength {@code a} beats one of strength {@code b}.
   *
   * @param a strength of the first coalition, above 0
   * @param b strength of the second coalition, above 0
   */
  public double probability(double a, double b) {
    return switch (this) {
      case LINEAR -> share(a, b);
      case SQUARE -> share(a * a, b * b);
      case QUARTIC -> share(square(a * a), square(b * b));
      case OCTIC -> share(square(square(a * a)), square(square(b * b)));
      case BINARY -> clearLead(a, b);
    };
  }

  /**
   * The probability, 0..1, that the second coalition wins: reckoned from both strengths, because 1
   * less the first's probability would round small chances away.
   *
   * @param a strength of the first coalition, above 0
   * @param b strength of the second coalition, above 0
   */
  public double probabilityOfSecond(double a, double b) {
    return switch (this) {
      case LINEAR, SQUARE, QUARTIC, OCTIC -> probability(b, a);
      case BINARY -> isClear(a, b) ? clearLead(b, a) : 1 - clearLead(a, b);
    };
  }

  private static boolean isClear(double a, double b) {
    return a >= CLEAR_LEAD * b || b >= CLEAR_LEAD * a;
  }

  private static double clearLead(double a, double b) {
    if (a >= CLEAR_LEAD * b) {
      return share(1, LOSER);
    }
    if (b >= CLEAR_LEAD * a) {
      return share(LOSER, 1);
    }
    double first = ((CLEAR_LEAD + 1) * share(a, b) - 1) / (CLEAR_LEAD - 1);
    return share(first, 1 - first);
  }

  private static double share(double a, double b) {
    return a / (a + b);
  }

  private static double square(double x) {
    return x * x;
  }
}
