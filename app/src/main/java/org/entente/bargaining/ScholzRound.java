package org.entente.bargaining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of the expected-utility model.
 *
 * @param number 0 for the state as given
 * @param moves what each actor did, in the order of the problem
 * @param median weighted median of the positions, weights capability × salience
 * @param mean weighted mean of the positions
 */
public record ScholzRound(int number, List<Move> moves, double median, double mean) {

  /** What an actor yields to. */
  public enum Offer {
    NONE,
    CONFRONTATION,
    COMPROMISE
  }

  /**
   * What one actor did in a round.
   *
   * @param position where it stands after the round
   * @param riskExponent its risk exponent in the round, ½ fond to 2 averse; 1 in round 0
   * @param offer what it accepted
   * @param other the actor whose offer it accepted
   * @param ownGain expected gain it saw in challenging the other
   * @param otherGain expected gain it saw for the other in challenging it
   */
  public record Move(
      double position,
      double riskExponent,
      Offer offer,
      @Nullable SpatialActor other,
      double ownGain,
      double otherGain) {}

  public ScholzRound {
    moves = List.copyOf(moves);
  }

  public List<Double> positions() {
    return moves.stream().map(Move::position).toList();
  }
}
