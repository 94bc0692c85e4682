package org.entente.bargaining;

/**
 * How far the uncertainty of one figure moves the result.
 *
 * @param party id of the party it belongs to
 * @param figure which of its figures
 * @param range the figure's range
 * @param outcomeAtLow mean outcome with the figure at the low end
 * @param outcomeAtHigh mean outcome with the figure at the high end
 * @param formedAtLow probability of forming with the figure at the low end
 * @param formedAtHigh probability of forming with the figure at the high end
 */
public record Sensitivity(
    String party,
    Figure figure,
    Range range,
    double outcomeAtLow,
    double outcomeAtHigh,
    double formedAtLow,
    double formedAtHigh) {

  /** The uncertain figures of a party. */
  public enum Figure {
    POSITION,
    SALIENCE,
    CAPABILITY
  }

  /** Distance between the two mean outcomes, in points of the scale. */
  public double width() {
    return Math.abs(outcomeAtHigh - outcomeAtLow);
  }
}
