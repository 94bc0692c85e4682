package org.entente.bargaining;

import java.util.List;
import org.entente.bargaining.internal.Averages;
import org.entente.bargaining.internal.Compromise;
import org.entente.bargaining.internal.FeasibilityStudy;
import org.entente.core.Seed;

/**
 * The model we stand behind: a compromise between the middle of the field and the stated option
 * nearest to its centre of gravity, put before those who must go along, over many draws of every
 * uncertain figure. {@code docs/models/bargaining.md} holds its mathematics and its record.
 */
public final class EntenteModel {

  private EntenteModel() {}

  /**
   * How a study is made.
   *
   * @param runs how many draws, at least 1
   * @param seed where all chance comes from; the same seed gives the same result
   * @param threads how many threads may work; does not change the result
   * @param parameters the judgements inside the model
   */
  public record Settings(int runs, Seed seed, int threads, CompromiseParameters parameters) {

    public static final Settings DEFAULT =
        new Settings(
            10_000,
            Seed.DEFAULT,
            Math.max(1, Runtime.getRuntime().availableProcessors()),
            CompromiseParameters.DEFAULT);

    public Settings {
      if (runs < 1 || threads < 1) {
        throw new IllegalArgumentException("a study has at least one run and one thread");
      }
    }

    public Settings withRuns(int other) {
      return new Settings(other, seed, threads, parameters);
    }

    public Settings withSeed(Seed other) {
      return new Settings(runs, other, threads, parameters);
    }

    public Settings withThreads(int other) {
      return new Settings(runs, seed, other, parameters);
    }
  }

  /** Answers a question of feasibility. */
  public static Feasibility study(FeasibilityQuestion question, Settings settings) {
    return new FeasibilityStudy(question, settings).answer();
  }

  /**
   * The expected outcome on each dimension of a problem whose figures are known exactly, all actors
   * voting and nobody able to block.
   */
  public static List<Double> expected(SpatialProblem problem, CompromiseParameters parameters) {
    List<Double> result = new java.util.ArrayList<>();
    for (int k = 0; k < problem.dimensions().size(); k++) {
      int dimension = k;
      double[] at =
          problem.actors().stream().mapToDouble(a -> a.positions().get(dimension)).toArray();
      double[] weight =
          problem.actors().stream()
              .mapToDouble(
                  a -> parameters.weight(a.capability(), a.saliences().get(dimension), true))
              .toArray();
      result.add(new Compromise(parameters, at, weight).expected());
    }
    return List.copyOf(result);
  }

  /**
   * The chance that position {@code first} prevails over {@code second} if all parties back the
   * nearer of the two with weight × difference of distance. Whoever is nearer to the first never
   * lowers it.
   *
   * @param at position of each party
   * @param weight weight of each party, 0 or more
   */
  public static double chance(double first, double second, double[] at, double[] weight) {
    double forFirst = 0;
    double forSecond = 0;
    for (int i = 0; i < at.length; i++) {
      double vote = weight[i] * (Math.abs(at[i] - second) - Math.abs(at[i] - first));
      forFirst += Math.max(0, vote);
      forSecond += Math.max(0, -vote);
    }
    double all = forFirst + forSecond;
    return all == 0 ? 0.5 : forFirst / all;
  }

  /** The plain averages of positions, weights as given. */
  public static Feasibility.Baselines baselines(double[] at, double[] weight) {
    return new Feasibility.Baselines(
        Averages.weightedMean(at, weight), Averages.mean(at), Averages.median(at));
  }
}
