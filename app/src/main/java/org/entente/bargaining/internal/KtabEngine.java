package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.bargaining.Grid;
import org.entente.bargaining.KtabBargain;
import org.entente.bargaining.KtabContest;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.KtabTurn;
import org.entente.bargaining.SpatialProblem;
import org.entente.core.Seed;

/** Plays a spatial problem turn by turn. */
public final class KtabEngine {

  private static final double STILL = 0.02;
  private static final double LEAST_MOVEMENT = 1e-4;

  private final SpatialProblem problem;
  private final Landscape land;
  private final double[] adjustment;
  private final Seed seed;

  public KtabEngine(SpatialProblem problem, Seed seed) {
    this.problem = problem;
    this.seed = seed;
    land = new Landscape(problem);
    adjustment = problem.idealAdjustment().toArray();
  }

  /** The whole course of the bargaining. */
  public KtabRun run(int mostTurns) {
    double[] start = Landscape.scaled(problem.positions());
    var state = new KtabState(problem, land, 0, start, start);
    List<KtabContest> contests = contests(state);
    var turns = new ArrayList<KtabTurn>();
    double firstMovement = 0;
    boolean settled = false;
    while (!settled && state.turn < mostTurns) {
      KtabMoves moves = state.move(seed);
      turns.add(report(state, moves.offers));
      var next =
          new KtabState(
              problem, land, state.turn + 1, moves.positions, ideals(state, moves.positions));
      double movement = next.movementSince(state);
      firstMovement = next.turn == 1 ? movement : firstMovement;
      settled = next.turn >= 2 && movement / (firstMovement + LEAST_MOVEMENT) < STILL;
      state = next;
    }
    turns.add(report(state, List.of()));
    return new KtabRun(problem, turns, contests);
  }

  private double[] ideals(KtabState state, double[] positions) {
    int n = land.actors;
    int dims = land.dimensions;
    var next = new double[positions.length];
    for (int i = 0; i < n; i++) {
      double followed = 0;
      for (int j = 0; j < n; j++) {
        double share = adjustment[i * n + j];
        followed += share;
        for (int k = 0; k < dims; k++) {
          next[i * dims + k] += share * positions[j * dims + k];
        }
      }
      for (int k = 0; k < dims; k++) {
        next[i * dims + k] += (1 - followed) * state.ideals[i * dims + k];
      }
    }
    return next;
  }

  private List<KtabContest> contests(KtabState state) {
    var all = new ArrayList<KtabContest>();
    for (int i = 0; i < land.actors; i++) {
      Contest view = state.viewOf(i);
      for (int j = 0; j < land.actors; j++) {
        if (j != i) {
          all.add(view.report(i, j));
        }
      }
    }
    return all;
  }

  private KtabTurn report(KtabState state, List<Offer> offers) {
    List<KtabBargain> bargains =
        offers.stream()
            .map(KtabEngine::report)
            .sorted(
                Comparator.comparingInt(KtabBargain::initiator)
                    .thenComparingInt(KtabBargain::receiver)
                    .thenComparing(KtabBargain::view))
            .toList();
    return new KtabTurn(
        state.turn,
        Grid.of(land.dimensions, state.positions).times(Landscape.SCALE),
        Grid.of(land.dimensions, state.ideals).times(Landscape.SCALE),
        list(state.risk, 1),
        list(state.winning, 1),
        bargains);
  }

  private static KtabBargain report(Offer offer) {
    var own =
        new KtabBargain.Side(
            offer.chanceWithInitiator,
            offer.chosenByInitiator,
            list(offer.destination(offer.initiator), Landscape.SCALE));
    if (offer.isStatusQuo()) {
      return new KtabBargain(
          offer.initiator, offer.receiver, KtabBargain.View.STATUS_QUO, 0, own, null);
    }
    var other =
        new KtabBargain.Side(
            offer.chanceWithReceiver,
            offer.chosenByReceiver,
            list(offer.destination(offer.receiver), Landscape.SCALE));
    return new KtabBargain(
        offer.initiator,
        offer.receiver,
        offer.receiverView ? KtabBargain.View.RECEIVER : KtabBargain.View.INITIATOR,
        offer.gain,
        own,
        other);
  }

  private static List<Double> list(double[] values, double factor) {
    return Arrays.stream(values).map(x -> x * factor).boxed().toList();
  }
}
