package org.entente.bargaining.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.bargaining.CompromiseParameters;
import org.entente.bargaining.DecidedIssue;
import org.entente.core.Seed;

/**
 * Errors on each issue of the parameters that did best on other proposals: ten folds, the issues of
 * a proposal always in the same.
 */
public final class CrossValidation {

  private static final int FOLDS = 10;

  private static final int SPLITS = 20;

  private final List<DecidedIssue> issues;
  private final Seed seed;
  private final List<double[]> errors;

  public CrossValidation(List<DecidedIssue> issues, Seed seed) {
    this.issues = issues;
    this.seed = seed;
    errors = candidates().stream().map(this::errors).toList();
  }

  private double[] errors(CompromiseParameters parameters) {
    return issues.stream()
        .mapToDouble(i -> Math.abs(BacktestModels.compromise(i, parameters) - i.outcome()))
        .toArray();
  }

  /** Absolute error on each issue, averaged over twenty ways to split the proposals. */
  public double[] errors() {
    var mean = new double[issues.size()];
    for (int split = 0; split < SPLITS; split++) {
      Map<String, Integer> folds = folds(issues, seed.generator(split));
      int[] fold = issues.stream().mapToInt(i -> folds.getOrDefault(i.group(), 0)).toArray();
      for (int f = 0; f < FOLDS; f++) {
        double[] best = best(fold, f);
        for (int i = 0; i < mean.length; i++) {
          mean[i] += fold[i] == f ? best[i] / SPLITS : 0;
        }
      }
    }
    return mean;
  }

  private static Map<String, Integer> folds(List<DecidedIssue> issues, SplittableRandom random) {
    var groups = new ArrayList<>(new TreeSet<>(issues.stream().map(DecidedIssue::group).toList()));
    var folds = new HashMap<String, Integer>();
    for (int left = groups.size(); left > 0; left--) {
      folds.put(groups.remove(random.nextInt(left)), left % FOLDS);
    }
    return folds;
  }

  /** The parameters that may be chosen: coarse steps around those we stand behind. */
  private static List<CompromiseParameters> candidates() {
    var all = new ArrayList<CompromiseParameters>();
    for (double middle : List.of(0.0, 0.25, 0.5, 0.75, 1.0)) {
      for (double spread : List.of(0.0, 10.0, 20.0, 30.0)) {
        for (double voice : List.of(0.5, 1.0)) {
          all.add(new CompromiseParameters(middle, List.of(spread), voice, 0.5, 0.05, 5));
        }
      }
    }
    return all;
  }

  private double[] best(int[] fold, int heldBack) {
    double[] best = errors.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (double[] candidate : errors) {
      double sum = 0;
      for (int i = 0; i < candidate.length; i++) {
        sum += fold[i] == heldBack ? 0 : candidate[i];
      }
      if (sum < least) {
        least = sum;
        best = candidate;
      }
    }
    return best;
  }
}
