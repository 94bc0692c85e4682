package org.entente.bargaining.internal;

/**
 * One bargain on the table: who proposed it to whom, what it is worth to the proposer, and where
 * both would go; an actor's offer to itself is its status quo.
 */
final class Offer {

  final int initiator;
  final int receiver;
  final boolean receiverView;
  final double gain;
  private final double[] initiatorTo;
  private final double[] receiverTo;

  double chanceWithInitiator;
  double chanceWithReceiver;
  boolean chosenByInitiator;
  boolean chosenByReceiver;

  Offer(
      int initiator,
      int receiver,
      boolean receiverView,
      double gain,
      double[] initiatorTo,
      double[] receiverTo) {
    this.initiator = initiator;
    this.receiver = receiver;
    this.receiverView = receiverView;
    this.gain = gain;
    this.initiatorTo = initiatorTo;
    this.receiverTo = receiverTo;
  }

  static Offer statusQuo(int actor, double[] at) {
    return new Offer(actor, actor, false, 0, at, at);
  }

  boolean isStatusQuo() {
    return initiator == receiver;
  }

  boolean concerns(int actor) {
    return actor == initiator || actor == receiver;
  }

  /** Where {@code actor}, a party to this offer, would go. */
  double[] destination(int actor) {
    return actor == initiator ? initiatorTo : receiverTo;
  }

  /** Notes what {@code actor}, a party to this offer, made of it. */
  void settle(int actor, double chance, boolean chosen) {
    if (actor == initiator) {
      chanceWithInitiator = chance;
      chosenByInitiator = chosen;
    } else {
      chanceWithReceiver = chance;
      chosenByReceiver = chosen;
    }
  }
}
