package org.entente.bargaining;

import java.util.List;

/**
 * The judgements inside the compromise model; {@code docs/models/bargaining.md} defends each.
 *
 * @param middle share of the middle between the poles in the outcome, the rest being a stated
 *     option, 0..1
 * @param spreads standard deviations, in points of the scale, of the error with which the centre of
 *     gravity picks a stated option; each equally likely
 * @param voice weight of a party that speaks but does not vote, relative to one that votes, 0..1
 * @param power exponent on capability, 0..1; ½ is Penrose's square-root law
 * @param leastSalience least salience of a party that states a position, 0..1
 * @param poleWidth how close to the outermost position another counts as the same pole, and how
 *     close two positions are one option, in points
 */
public record CompromiseParameters(
    double middle,
    List<Double> spreads,
    double voice,
    double power,
    double leastSalience,
    double poleWidth) {

  /** What we stand behind: round numbers, none fitted finely. */
  public static final CompromiseParameters DEFAULT =
      new CompromiseParameters(0.5, List.of(0.0, 10.0, 20.0, 30.0), 0.5, 0.5, 0.05, 5);

  public CompromiseParameters {
    spreads = List.copyOf(spreads);
    if (!(middle >= 0 && middle <= 1) || !(voice >= 0 && voice <= 1) || spreads.isEmpty()) {
      throw new IllegalArgumentException("shares lie between 0 and 1, and there is a spread");
    }
  }

  /**
   * What one party weighs in the bargaining.
   *
   * @param capability what it can bring to bear, 0 or more
   * @param salience how much it cares, 0..100
   * @param votes whether it has a vote
   */
  public double weight(double capability, double salience, boolean votes) {
    double interest = Math.max(leastSalience, salience / 100);
    return (votes ? 1 : voice) * interest * Math.pow(capability, power);
  }
}
