package org.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How two daily series move together when one is shifted against the other: an association, never a
 * cause.
 *
 * @param lag days by which the first goes before the second; negative where it follows
 * @param correlation Spearman's rank correlation of their day-to-day changes at that lag, -1..1
 * @param probability share of all circular shifts of the first that give as strong a best
 *     correlation within the same range of lags
 */
public record LeadLag(int lag, double correlation, double probability) {

  /** The strongest association within {@code most} days either way. */
  public static LeadLag of(double[] first, double[] second, int most) {
    if (first.length != second.length || first.length < 4 * most + 4) {
      throw new IllegalArgumentException(
          "two series of equal length, at least " + (4 * most + 4) + " days, are needed");
    }
    double[] x = ranks(changes(first));
    double[] y = ranks(changes(second));
    LeadLag best = best(x, y, most);
    int stronger = 0;
    int shifts = 0;
    for (int shift = 2 * most + 1; shift < x.length - 2 * most; shift++) {
      shifts++;
      double other = Math.abs(best(shifted(x, shift), y, most).correlation());
      stronger += other >= Math.abs(best.correlation()) ? 1 : 0;
    }
    double probability = (stronger + 1.0) / (shifts + 1.0);
    return new LeadLag(best.lag(), best.correlation(), probability);
  }

  private static LeadLag best(double[] x, double[] y, int most) {
    List<LeadLag> all = new ArrayList<>();
    for (int lag = -most; lag <= most; lag++) {
      int from = Math.max(0, lag);
      int to = Math.min(y.length, y.length + lag);
      double[] earlier = Arrays.copyOfRange(x, from - lag, to - lag);
      double[] later = Arrays.copyOfRange(y, from, to);
      all.add(new LeadLag(lag, correlation(earlier, later), 1));
    }
    return all.stream()
        .max(Comparator.comparingDouble(each -> Math.abs(each.correlation())))
        .orElseThrow();
  }

  private static double[] changes(double[] series) {
    double[] changes = new double[series.length - 1];
    for (int t = 1; t < series.length; t++) {
      changes[t - 1] = series[t] - series[t - 1];
    }
    return changes;
  }

  /** Ranks from 1, ties sharing their mean rank. */
  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double[] ranks = new double[values.length];
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

  private static double[] shifted(double[] series, int by) {
    double[] shifted = new double[series.length];
    for (int t = 0; t < series.length; t++) {
      shifted[t] = series[(t + by) % series.length];
    }
    return shifted;
  }

  private static double correlation(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int t = 0; t < x.length; t++) {
      double dx = x[t] - meanX;
      double dy = y[t] - meanY;
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
