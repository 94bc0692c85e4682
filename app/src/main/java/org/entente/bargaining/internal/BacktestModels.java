package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.Backtest;
import org.entente.bargaining.CompromiseParameters;
import org.entente.bargaining.DecidedIssue;
import org.entente.bargaining.DecidedIssue.Stance;
import org.entente.bargaining.KtabModel;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.KtabTurn;
import org.entente.bargaining.ScholzModel;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;
import org.entente.core.Failure;

/** The models that are held against decided issues. */
public final class BacktestModels {

  private static final int SCHOLZ_ROUNDS = 10;

  /** One way to foretell the outcome of an issue. */
  @FunctionalInterface
  public interface Model {
    double forecast(DecidedIssue issue);
  }

  private BacktestModels() {}

  /** All models by name, in the order in which they are listed. */
  public static Map<String, Model> all() {
    var models = new LinkedHashMap<String, Model>();
    models.put(Backtest.WEIGHTED_MEAN, issue -> Averages.weightedMean(at(issue), weight(issue)));
    models.put("unweighted mean", issue -> Averages.mean(at(issue)));
    models.put("median", issue -> Averages.median(at(issue)));
    models.put("ktab", BacktestModels::ktab);
    models.put("scholz", BacktestModels::scholz);
    models.put(Backtest.ENTENTE, issue -> compromise(issue, CompromiseParameters.DEFAULT));
    return Collections.unmodifiableMap(models);
  }

  static double compromise(DecidedIssue issue, CompromiseParameters parameters) {
    double[] weight =
        issue.stances().stream()
            .mapToDouble(s -> parameters.weight(s.capability(), s.salience(), s.votes()))
            .toArray();
    return new Compromise(parameters, at(issue), weight).expected();
  }

  private static double[] at(DecidedIssue issue) {
    return issue.stances().stream().mapToDouble(Stance::position).toArray();
  }

  private static double[] weight(DecidedIssue issue) {
    return issue.stances().stream().mapToDouble(s -> s.salience() * s.capability()).toArray();
  }

  /** The weighted mean of the final positions; of those given where the model is undefined. */
  private static double ktab(DecidedIssue issue) {
    double[] weight = weight(issue);
    List<SpatialActor> actors = actors(issue);
    try {
      KtabRun run = KtabModel.run(SpatialProblem.of(issue.id(), List.of("x"), actors));
      return weightedMean(run.last(), actors);
    } catch (Failure | IllegalArgumentException e) {
      return Averages.weightedMean(at(issue), weight);
    }
  }

  private static double weightedMean(KtabTurn turn, List<SpatialActor> actors) {
    return Averages.weightedMean(
        turn.positions().toArray(),
        actors.stream().mapToDouble(a -> a.capability() * a.salience()).toArray());
  }

  private static double scholz(DecidedIssue issue) {
    SpatialProblem problem = SpatialProblem.of(issue.id(), List.of("x"), actors(issue));
    return ScholzModel.run(problem, SCHOLZ_ROUNDS).getLast().median();
  }

  /** Actors that care; the older models are undefined for those that do not. */
  private static List<SpatialActor> actors(DecidedIssue issue) {
    var actors = new ArrayList<SpatialActor>();
    for (Stance s : issue.stances()) {
      if (s.salience() > 0) {
        actors.add(
            new SpatialActor(
                s.actor(), "", s.capability(), List.of(s.position()), List.of(s.salience())));
      }
    }
    return actors;
  }
}
