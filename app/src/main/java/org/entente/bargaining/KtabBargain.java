package org.entente.bargaining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bargain of a turn as one of its parties saw it.
 *
 * @param initiator index of the actor that proposed it
 * @param receiver index of the actor it was proposed to; the initiator itself for its status quo
 * @param view whose view of the contest it rests on
 * @param expectedGain gain the initiator expected from challenging; 0 for a status quo
 * @param initiatorSide what the initiator made of it
 * @param receiverSide what the receiver made of it; null for a status quo
 */
public record KtabBargain(
    int initiator,
    int receiver,
    View view,
    double expectedGain,
    Side initiatorSide,
    @Nullable Side receiverSide) {

  /** Whose view of the contest a bargain rests on. */
  public enum View {
    STATUS_QUO,
    INITIATOR,
    RECEIVER
  }

  /**
   * One party's side of a bargain.
   *
   * @param probability chance of the bargain in the party's queue, 0..1
   * @param chosen whether the party took it
   * @param destination where the party would go, one coordinate per dimension, 0..100
   */
  public record Side(double probability, boolean chosen, List<Double> destination) {

    public Side {
      destination = List.copyOf(destination);
    }
  }
}
