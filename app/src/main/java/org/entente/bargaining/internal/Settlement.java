package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.bargaining.StateTransition;

/** How each actor settles among its status quo, its own proposals and those addressed to it. */
final class Settlement {

  private final Landscape land;
  private final Election election;
  private final double[] ideals;
  private final double[] risk;
  private final double[] utilities;

  /**
   * @param utilities every actor's utility for every actor's position, by its own risk attitude
   */
  Settlement(
      Landscape land, Election election, double[] ideals, double[] risk, double[] utilities) {
    this.land = land;
    this.election = election;
    this.ideals = ideals;
    this.risk = risk;
    this.utilities = utilities;
  }

  /** The offers open to {@code actor}: status quo first, then by initiator. */
  static List<Offer> queue(int actor, Offer statusQuo, List<Offer> proposals) {
    var queue = new ArrayList<Offer>();
    queue.add(statusQuo);
    for (Offer offer : proposals) {
      if (offer.concerns(actor)) {
        queue.add(offer);
      }
    }
    return queue;
  }

  /** Everyone's value of an offer: mean own utility over all positions, the parties' moved. */
  double[] values(Offer offer) {
    var value = new double[land.actors];
    for (int h = 0; h < land.actors; h++) {
      value[h] = offer.isStatusQuo() ? standing(h) : moved(h, offer);
    }
    return value;
  }

  private double standing(int h) {
    double sum = 0;
    for (int n = 0; n < land.actors; n++) {
      sum += utilities[h * land.actors + n];
    }
    return sum / land.actors;
  }

  /** Summed in the toolkit's order, the parties first: rounding decides between equal offers. */
  private double moved(int h, Offer offer) {
    double sum = worth(h, offer.destination(offer.initiator));
    sum += worth(h, offer.destination(offer.receiver));
    for (int n = 0; n < land.actors; n++) {
      if (!offer.concerns(n)) {
        sum += utilities[h * land.actors + n];
      }
    }
    return sum / land.actors;
  }

  private double worth(int h, double[] point) {
    return Landscape.utility(land.distance(h, ideals, point, 0), risk[h]);
  }

  /**
   * Chooses one offer of a queue and notes the chances in all of them.
   *
   * @param values everyone's value of each offer of the queue
   */
  Offer choose(
      int actor,
      List<Offer> queue,
      List<double[]> values,
      StateTransition transition,
      SplittableRandom random) {
    int m = queue.size();
    var utility = new double[land.actors * m];
    for (int b = 0; b < m; b++) {
      for (int h = 0; h < land.actors; h++) {
        utility[h * m + b] = values.get(b)[h];
      }
    }
    double[] chance = election.probabilities(utility, land.capability, m);
    int chosen =
        switch (transition) {
          case DETERMINISTIC -> likeliest(chance);
          case STOCHASTIC -> drawn(chance, random);
        };
    for (int b = 0; b < m; b++) {
      queue.get(b).settle(actor, chance[b], b == chosen);
    }
    return queue.get(chosen);
  }

  private static int likeliest(double[] chance) {
    int best = 0;
    for (int b = 1; b < chance.length; b++) {
      if (chance[b] > chance[best]) {
        best = b;
      }
    }
    return best;
  }

  private static int drawn(double[] chance, SplittableRandom random) {
    double left = random.nextDouble();
    for (int b = 0; b < chance.length - 1; b++) {
      left -= chance[b];
      if (left < 0) {
        return b;
      }
    }
    return chance.length - 1;
  }
}
