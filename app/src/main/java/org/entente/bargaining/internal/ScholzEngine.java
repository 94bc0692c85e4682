package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.bargaining.ScholzRound;
import org.entente.bargaining.ScholzRound.Move;
import org.entente.bargaining.ScholzRound.Offer;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/** Plays the expected-utility model round by round; the range of the scale is that at the start. */
public final class ScholzEngine {

  private final List<SpatialActor> actors;
  private final double[] salience;
  private final double[] weight;
  private final double[] start;
  private final double range;

  public ScholzEngine(SpatialProblem problem) {
    actors = problem.actors();
    salience = actors.stream().mapToDouble(a -> a.salience() / 100).toArray();
    weight = actors.stream().mapToDouble(a -> a.capability() * a.salience() / 100).toArray();
    start = actors.stream().mapToDouble(a -> a.positions().getFirst()).toArray();
    range = Arrays.stream(start).max().orElseThrow() - Arrays.stream(start).min().orElseThrow();
  }

  /** The state as given. */
  public ScholzRound start() {
    List<Move> moves =
        Arrays.stream(start).mapToObj(x -> new Move(x, 1, Offer.NONE, null, 0, 0)).toList();
    return round(0, moves);
  }

  /** The round after the given one. */
  public ScholzRound next(ScholzRound before) {
    double[] at = before.positions().stream().mapToDouble(Double::doubleValue).toArray();
    double[] risk = riskExponents(at);
    var view = new ScholzView(at, risk, salience, weight, range);
    var moves = new ArrayList<Move>();
    for (int i = 0; i < at.length; i++) {
      moves.add(move(view, i, at, risk[i]));
    }
    return round(before.number() + 1, moves);
  }

  public double[] gains(int i, int j) {
    double[] risk = riskExponents(start);
    var view = new ScholzView(start, risk, salience, weight, range);
    return new double[] {view.gain(i, j, risk[i]), view.gain(j, i, risk[i])};
  }

  private double[] riskExponents(double[] at) {
    int n = at.length;
    var neutral = new double[n];
    Arrays.fill(neutral, 1);
    var view = new ScholzView(at, neutral, salience, weight, range);
    var danger = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        danger[i] += i == j ? 0 : view.gain(j, i, 1);
      }
    }
    double max = Arrays.stream(danger).max().orElseThrow();
    double min = Arrays.stream(danger).min().orElseThrow();
    if (!(max > min)) {
      return neutral;
    }
    return Arrays.stream(danger)
        .map(d -> (2 * d - max - min) / (max - min))
        .map(rho -> (1 - rho / 3) / (1 + rho / 3))
        .toArray();
  }

  private Move move(ScholzView view, int i, double[] at, double risk) {
    Move best = new Move(at[i], risk, Offer.NONE, null, 0, 0);
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < at.length; j++) {
      if (at[j] == at[i]) {
        continue;
      }
      double own = view.gain(i, j, risk);
      double other = view.gain(j, i, risk);
      if (other > own && own > 0) {
        double moved = Math.abs(at[j] - at[i]);
        if (best.offer() != Offer.CONFRONTATION || moved < least) {
          best = new Move(at[j], risk, Offer.CONFRONTATION, actors.get(j), own, other);
          least = moved;
        }
      } else if (best.offer() != Offer.CONFRONTATION && own < 0 && other > -own) {
        double middle = (-own * at[i] + other * at[j]) / (other - own);
        if (middle < least) {
          double to = at[i] + (at[j] - at[i]) * (-own / other);
          best = new Move(to, risk, Offer.COMPROMISE, actors.get(j), own, other);
          least = middle;
        }
      }
    }
    return best;
  }

  private ScholzRound round(int number, List<Move> moves) {
    double[] at = moves.stream().mapToDouble(Move::position).toArray();
    return new ScholzRound(
        number, moves, Averages.weightedMedian(at, weight), Averages.weightedMean(at, weight));
  }
}
