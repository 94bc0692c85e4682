package org.entente.bargaining.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Plain averages of positions: what any model has to beat. */
public final class Averages {

  private Averages() {}

  public static double mean(double[] at) {
    return Arrays.stream(at).average().orElseThrow();
  }

  /** The mean of the two middle values where their number is even. */
  public static double median(double[] at) {
    double[] sorted = at.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** The weighted mean; the plain mean where all weights are zero. */
  public static double weightedMean(double[] at, double[] weight) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < at.length; i++) {
      sum += weight[i] * at[i];
      all += weight[i];
    }
    return all > 0 ? sum / all : mean(at);
  }

  /** The lowest position at which half of all weight is reached. */
  public static double weightedMedian(double[] at, double[] weight) {
    int[] order =
        IntStream.range(0, at.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> at[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double half = Arrays.stream(weight).sum() / 2;
    double reached = 0;
    for (int i : order) {
      reached += weight[i];
      if (reached >= half) {
        return at[i];
      }
    }
    return at[order[order.length - 1]];
  }
}
