package org.entente.bargaining.internal;

import org.entente.bargaining.Interpolation;

/** Places a proposed bargain between two positions by the strengths of both parties. */
final class Interpolator {

  private static final double LEAST = 1e-6;
  private static final double STEPS = 1e4;

  private Interpolator() {}

  /**
   * Where the two parties would go on one dimension.
   *
   * @param rule the rule
   * @param chance strength of the first party; of the second it is 1 less this
   * @param salienceI salience of the first party here
   * @param salienceJ salience of the second party here
   * @param atI position of the first party
   * @param atJ position of the second party
   * @return new position of the first and of the second party
   */
  static double[] between(
      Interpolation rule,
      double chance,
      double salienceI,
      double salienceJ,
      double atI,
      double atJ) {
    double strengthI = chance;
    double strengthJ = 1 - chance;
    return switch (rule) {
      case S1P1 -> weighted(salienceI * strengthI, salienceJ * strengthJ, atI, atJ);
      case S2P2 ->
          weighted(
              square(salienceI) * square(strengthI),
              square(salienceJ) * square(strengthJ),
              atI,
              atJ);
      case S2PMAX -> yielding(strengthI, strengthJ, square(salienceI), square(salienceJ), atI, atJ);
    };
  }

  private static double[] weighted(double weightI, double weightJ, double atI, double atJ) {
    double sum = weightI + LEAST + weightJ;
    return new double[] {
      rounded(((weightI + LEAST) * atI + weightJ * atJ) / sum),
      rounded((weightI * atI + (LEAST + weightJ) * atJ) / sum)
    };
  }

  private static double[] yielding(
      double strengthI, double strengthJ, double squareI, double squareJ, double atI, double atJ) {
    double deficitI = Math.max(0, strengthJ - strengthI);
    double deficitJ = Math.max(0, strengthI - strengthJ);
    double shareI = deficitI * squareJ / (deficitI * squareJ + LEAST + (1 - deficitI) * squareI);
    double shareJ = deficitJ * squareI / (deficitJ * squareI + LEAST + (1 - deficitJ) * squareJ);
    return new double[] {atI + shareI * (atJ - atI), atJ + shareJ * (atI - atJ)};
  }

  private static double rounded(double x) {
    return (long) (0.5 + STEPS * x) / STEPS;
  }

  private static double square(double x) {
    return x * x;
  }
}
