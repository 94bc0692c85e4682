package org.entente.usecase.view;

import org.entente.reading.review.RulePrecision;

/**
 * How often a rule was right, as JSON shows it.
 *
 * @param rule its name
 * @param right statements people found right
 * @param wrong statements people found wrong
 * @param precision right of all judged, 0..1
 * @param low lower end of the 90 % interval
 * @param high upper end of the 90 % interval
 */
public record PrecisionView(
    String rule, int right, int wrong, double precision, double low, double high) {

  public static PrecisionView of(RulePrecision precision) {
    return new PrecisionView(
        precision.rule(),
        precision.right(),
        precision.wrong(),
        precision.share(),
        precision.interval().low(),
        precision.interval().high());
  }
}
