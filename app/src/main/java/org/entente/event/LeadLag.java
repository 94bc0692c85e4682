package org.entente.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How two daily series move together when one is shifted against the other: an association, never a
 * cause. A day of which either series knows nothing is in no pair.
 *
 * @param lag days by which the first goes before the second; negative where it follows
 * @param correlation Spearman's rank correlation of their day-to-day changes at that lag, -1..1
 * @param pairs pairs of changes it rests on
 * @param probability share of all circular shifts of the first that give as strong a best
 *     correlation within the same range of lags
 */
public record LeadLag(int lag, double correlation, int pairs, double probability) {

  /** Fewest pairs of changes that a correlation rests on. */
  public static final int FEWEST_PAIRS = 30;

  /**
   * The strongest association within {@code most} days either way; empty where the series are
   * shorter than {@link #shortest} or no lag has {@link #FEWEST_PAIRS} pairs.
   *
   * @param first by day; NaN where nothing is known
   * @param second of the same days
   */
  public static Optional<LeadLag> of(double[] first, double[] second, int most) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("two series of the same days are needed");
    }
    if (first.length < shortest(most)) {
      return Optional.empty();
    }
    double[] x = ranks(changes(first));
    double[] y = ranks(changes(second));
    return best(x, 0, y, most).map(best -> best.judged(x, y, most));
  }

  /** Days that series have at the least to be compared within a range of lags. */
  public static int shortest(int most) {
    return 4 * most + 4;
  }

  private LeadLag judged(double[] x, double[] y, int most) {
    int stronger = 0;
    int shifts = 0;
    for (int shift = 2 * most + 1; shift < x.length - 2 * most; shift++) {
      Optional<LeadLag> other = best(x, shift, y, most);
      shifts += other.isPresent() ? 1 : 0;
      stronger += other.isPresent() && other.get().strength() >= strength() ? 1 : 0;
    }
    return new LeadLag(lag, correlation, pairs, (stronger + 1.0) / (shifts + 1.0));
  }

  private double strength() {
    return Math.abs(correlation);
  }

  /** The strongest with the first series shifted in a circle. */
  private static Optional<LeadLag> best(double[] x, int shift, double[] y, int most) {
    return IntStream.rangeClosed(-most, most)
        .mapToObj(lag -> at(lag, x, shift, y))
        .filter(each -> each.pairs() >= FEWEST_PAIRS)
        .max(Comparator.comparingDouble(LeadLag::strength));
  }

  private static double[] changes(double[] series) {
    double[] changes = new double[series.length - 1];
    for (int t = 1; t < series.length; t++) {
      changes[t - 1] = series[t] - series[t - 1];
    }
    return changes;
  }

  /** Ranks from 1 of what is known, ties sharing their mean rank. */
  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    Arrays.fill(ranks, Double.NaN);
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end < order.length && values[order[end]] == values[order[i]]) {
        end++;
      }
      for (int k = i; k < end; k++) {
        ranks[order[k]] = (i + end + 1) / 2.0;
      }
      i = end;
    }
    return ranks;
  }

  /** The correlation at one lag over the pairs of which both are known. */
  private static LeadLag at(int lag, double[] x, int shift, double[] y) {
    int pairs = 0;
    double sumX = 0;
    double sumY = 0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    int to = Math.min(y.length, y.length + lag);
    for (int t = Math.max(0, lag); t < to; t++) {
      double one = x[(t - lag + shift) % x.length];
      double other = y[t];
      if (!Double.isNaN(one) && !Double.isNaN(other)) {
        pairs++;
        sumX += one;
        sumY += other;
        xy += one * other;
        xx += one * one;
        yy += other * other;
      }
    }
    double varianceX = pairs * xx - sumX * sumX;
    double varianceY = pairs * yy - sumY * sumY;
    double correlation =
        varianceX <= 0 || varianceY <= 0
            ? 0
            : (pairs * xy - sumX * sumY) / Math.sqrt(varianceX * varianceY);
    return new LeadLag(lag, correlation, pairs, 1);
  }
}
