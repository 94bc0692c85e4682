package org.entente.bargaining;

import java.util.Arrays;
import java.util.List;

/**
 * How the outcomes of many runs spread over the scale.
 *
 * @param mean their mean
 * @param q05 a twentieth lies below
 * @param q25 a quarter lies below
 * @param median half lies below
 * @param q75 a quarter lies above
 * @param q95 a twentieth lies above
 * @param bins shares of the runs in twenty equal parts of the scale, lowest first
 */
public record Distribution(
    double mean, double q05, double q25, double median, double q75, double q95, List<Double> bins) {

  private static final int BINS = 20;

  public Distribution {
    bins = List.copyOf(bins);
  }

  /** The distribution of values on a scale from {@code low} to {@code high}. */
  public static Distribution of(double[] values, double low, double high) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    var shares = new Double[BINS];
    var counts = new int[BINS];
    double sum = 0;
    for (double value : sorted) {
      sum += value;
      counts[Math.clamp((long) ((value - low) / (high - low) * BINS), 0, BINS - 1)]++;
    }
    Arrays.setAll(shares, b -> (double) counts[b] / sorted.length);
    return new Distribution(
        sum / sorted.length,
        quantile(sorted, 0.05),
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        quantile(sorted, 0.95),
        List.of(shares));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
