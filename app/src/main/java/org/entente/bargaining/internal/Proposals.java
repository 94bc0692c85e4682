package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.bargaining.ModelParameters;

/** What each actor proposes in one turn, and to whom. */
final class Proposals {

  private static final double LEAST_GAIN = 1e-5;

  private final Landscape land;
  private final ModelParameters parameters;
  private final double[] positions;
  private final double[] distances;
  private final double[] risk;

  Proposals(
      Landscape land,
      ModelParameters parameters,
      double[] positions,
      double[] distances,
      double[] risk) {
    this.land = land;
    this.parameters = parameters;
    this.positions = positions;
    this.distances = distances;
    this.risk = risk;
  }

  /** All proposals of the turn, by initiator; an actor without a worthwhile target makes none. */
  List<Offer> all() {
    var offers = new ArrayList<Offer>();
    for (int i = 0; i < land.actors; i++) {
      Contest view = viewOf(i);
      int best = -1;
      double bestGain = LEAST_GAIN;
      double bestChance = 0;
      for (int j = 0; j < land.actors; j++) {
        if (j != i) {
          double chance = view.chance(i, j);
          double gain = view.gain(i, i, j, chance);
          if (gain > bestGain) {
            best = j;
            bestGain = gain;
            bestChance = chance;
          }
        }
      }
      if (best >= 0) {
        propose(offers, i, best, bestGain, bestChance);
      }
    }
    return offers;
  }

  /** How observer {@code h} sees all contests, given what it believes of others' risk attitudes. */
  Contest viewOf(int h) {
    int n = land.actors;
    var utility = new double[n * n];
    for (int i = 0; i < n; i++) {
      double belief = parameters.riskAdjustment().belief(risk[h], risk[i]);
      for (int j = 0; j < n; j++) {
        utility[i * n + j] = Landscape.utility(distances[i * n + j], belief);
      }
    }
    return new Contest(land, parameters.voting(), parameters.thirdParty(), utility);
  }

  private void propose(List<Offer> offers, int i, int j, double gain, double chance) {
    switch (parameters.bargains()) {
      case INIT_ONLY -> offers.add(offer(i, j, false, gain, chance));
      case INIT_RCVR -> {
        offers.add(offer(i, j, false, gain, chance));
        offers.add(offer(i, j, true, gain, receiverStrength(i, j)));
      }
      case PW_COMP ->
          offers.add(
              mean(
                  offer(i, j, false, gain, chance),
                  offer(i, j, true, gain, receiverStrength(i, j))));
    }
  }

  /**
   * What stands for the initiator's chance in the receiver's view. The toolkit takes the expected
   * gain here, a change of utility; it is copied because this mode reproduces the toolkit.
   */
  private double receiverStrength(int i, int j) {
    Contest view = viewOf(j);
    return view.gain(i, i, j, view.chance(i, j));
  }

  private Offer offer(int i, int j, boolean receiverView, double gain, double chance) {
    int dims = land.dimensions;
    var toI = new double[dims];
    var toJ = new double[dims];
    for (int k = 0; k < dims; k++) {
      double[] both =
          Interpolator.between(
              parameters.interpolation(),
              chance,
              land.salience[i * dims + k],
              land.salience[j * dims + k],
              positions[i * dims + k],
              positions[j * dims + k]);
      toI[k] = both[0];
      toJ[k] = both[1];
    }
    return new Offer(i, j, receiverView, gain, toI, toJ);
  }

  /** Weighted by capability × salience; the toolkit takes the initiator's capability for both. */
  private Offer mean(Offer own, Offer other) {
    int i = own.initiator;
    int j = own.receiver;
    double weightI = land.capability[i] * land.salienceSum[i];
    double weightJ = land.capability[i] * land.salienceSum[j];
    return new Offer(
        i,
        j,
        false,
        own.gain,
        mean(own.destination(i), other.destination(i), weightI, weightJ),
        mean(own.destination(j), other.destination(j), weightI, weightJ));
  }

  private double[] mean(double[] a, double[] b, double weightA, double weightB) {
    var result = new double[land.dimensions];
    for (int k = 0; k < result.length; k++) {
      result[k] = (weightA * a[k] + weightB * b[k]) / (weightA + weightB);
    }
    return result;
  }
}
