package org.entente.core;

/**
 * A probability between 0 and 1.
 *
 * @param value the probability, 0..1
 */
public record Probability(double value) implements Comparable<Probability> {

  public Probability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1, not " + value);
    }
  }

  /**
   * The word for this likelihood by ICD 203 (Office of the Director of National Intelligence,
   * Analytic Standards, 2 January 2015, table in section D.6.e(2)(a)). A value on a boundary takes
   * the word nearer to even chance.
   */
  public String word() {
    if (value < 0.05) {
      return "almost no chance";
    }
    if (value < 0.20) {
      return "very unlikely";
    }
    if (value < 0.45) {
      return "unlikely";
    }
    if (value <= 0.55) {
      return "roughly even chance";
    }
    if (value <= 0.80) {
      return "likely";
    }
    return value <= 0.95 ? "very likely" : "almost certain";
  }

  /** Whole per cent, but never 0 or 100 for what is neither impossible nor certain. */
  public String percent() {
    long rounded = Math.round(value * 100);
    if (rounded == 0 && value > 0) {
      return "<1%";
    }
    return rounded == 100 && value < 1 ? ">99%" : rounded + "%";
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}
