package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.entente.bargaining.ModelParameters;
import org.entente.bargaining.SpatialProblem;
import org.entente.core.Failure;
import org.entente.core.Seed;

/** One turn of the spatial model: positions and ideals, and what follows from them. */
final class KtabState {

  private static final double SAME = 1e-3;

  final int turn;
  final double[] positions;
  final double[] ideals;
  final double[] risk;
  final double[] winning;

  private final Landscape land;
  private final ModelParameters parameters;
  private final Election election;
  private final double[] distances;
  private final double[] utilities;

  KtabState(SpatialProblem problem, Landscape land, int turn, double[] positions, double[] ideals) {
    this.land = land;
    this.turn = turn;
    this.positions = positions;
    this.ideals = ideals;
    parameters = problem.parameters();
    election = new Election(parameters.voting(), parameters.victory(), parameters.election());
    distances = land.distances(ideals, positions);
    risk = riskAttitudes();
    utilities = land.utilities(distances, risk);
    winning = winningChances();
  }

  private double[] riskAttitudes() {
    double[] neutral = land.utilities(distances, new double[land.actors]);
    double[] chance = election.probabilities(neutral, land.capability, land.actors);
    double min = Arrays.stream(chance).min().orElseThrow();
    double max = Arrays.stream(chance).max().orElseThrow();
    if (!(max > min)) {
      throw Failure.unable(
          "turn "
              + turn
              + ": all positions are equally likely, and the toolkit's risk attitudes are"
              + " undefined there; --model entente treats agreement as a result");
    }
    return Arrays.stream(chance).map(p -> parameters.riskRange().attitude(p, min, max)).toArray();
  }

  private double[] winningChances() {
    var distinct = new ArrayList<Integer>();
    var shares = new int[land.actors];
    for (int i = 0; i < land.actors; i++) {
      shares[i] = find(distinct, i);
      if (shares[i] == distinct.size()) {
        distinct.add(i);
      }
    }
    int m = distinct.size();
    var utility = new double[land.actors * m];
    for (int h = 0; h < land.actors; h++) {
      for (int a = 0; a < m; a++) {
        utility[h * m + a] = utilities[h * land.actors + distinct.get(a)];
      }
    }
    double[] chance = election.probabilities(utility, land.capability, m);
    return Arrays.stream(shares).mapToDouble(a -> chance[a]).toArray();
  }

  private int find(List<Integer> distinct, int i) {
    for (int a = 0; a < distinct.size(); a++) {
      if (apart(positions, i, positions, distinct.get(a)) < SAME) {
        return a;
      }
    }
    return distinct.size();
  }

  private double apart(double[] a, int i, double[] b, int j) {
    double sum = 0;
    for (int k = 0; k < land.dimensions; k++) {
      double part = a[i * land.dimensions + k] - b[j * land.dimensions + k];
      sum += part * part;
    }
    return Math.sqrt(sum);
  }

  /** Chance and the four utilities of a contest as its initiator sees it. */
  Contest viewOf(int initiator) {
    return proposals().viewOf(initiator);
  }

  private Proposals proposals() {
    return new Proposals(land, parameters, positions, distances, risk);
  }

  /** Makes all offers of this turn and lets every actor choose. */
  KtabMoves move(Seed seed) {
    List<Offer> proposals = proposals().all();
    var settlement = new Settlement(land, election, ideals, risk, utilities);
    IdentityHashMap<Offer, double[]> values = new IdentityHashMap<>();
    proposals.forEach(offer -> values.put(offer, settlement.values(offer)));
    double[] standing = settlement.values(Offer.statusQuo(0, new double[0]));
    var next = new double[positions.length];
    var offers = new ArrayList<>(proposals);
    for (int k = 0; k < land.actors; k++) {
      Offer statusQuo = Offer.statusQuo(k, at(k));
      values.put(statusQuo, standing);
      offers.add(statusQuo);
      List<Offer> queue = Settlement.queue(k, statusQuo, proposals);
      Offer chosen =
          settlement.choose(
              k,
              queue,
              queue.stream().map(values::get).toList(),
              parameters.transition(),
              seed.generator((long) turn * land.actors + k));
      System.arraycopy(chosen.destination(k), 0, next, k * land.dimensions, land.dimensions);
    }
    return new KtabMoves(offers, next);
  }

  private double[] at(int actor) {
    return Arrays.copyOfRange(positions, actor * land.dimensions, (actor + 1) * land.dimensions);
  }

  /** How far all actors together are from where they were in {@code earlier}. */
  double movementSince(KtabState earlier) {
    double sum = 0;
    for (int i = 0; i < land.actors; i++) {
      sum += apart(positions, i, earlier.positions, i);
    }
    return sum;
  }
}
