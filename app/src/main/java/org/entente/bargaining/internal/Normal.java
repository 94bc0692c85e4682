package org.entente.bargaining.internal;

/** The standard normal distribution. */
final class Normal {

  private static final double FAR = 8;

  private Normal() {}

  /**
   * The probability of a value below {@code x}, by the series of Marsaglia (Journal of Statistical
   * Software 11(4), 2004).
   */
  static double below(double x) {
    if (x < -FAR) {
      return 0;
    }
    if (x > FAR) {
      return 1;
    }
    double sum = x;
    double last = 0;
    double term = x;
    for (int i = 3; sum != last; i += 2) {
      last = sum;
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
  }
}
