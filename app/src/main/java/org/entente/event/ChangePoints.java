package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the days from which a share is another one, by PELT (Killick, Fearnhead and Eckley 2012)
 * with a binomial cost whose dispersion is estimated from day to day.
 */
public final class ChangePoints {

  private static final double MEDIAN_OF_CHI_SQUARE = 0.4549;

  private final double penalty;

  /** With a penalty of four times the logarithm of the number of days. */
  public static ChangePoints standard() {
    return new ChangePoints(4);
  }

  /**
   * @param penalty cost of a change in units of the logarithm of the number of days
   */
  public ChangePoints(double penalty) {
    this.penalty = penalty;
  }

  /**
   * A change.
   *
   * @param day the first day of the new share
   * @param before share in the stretch before
   * @param after share in the stretch that begins
   */
  public record Change(LocalDate day, double before, double after) {}

  /** The changes in order of time; days without documents are left out of account. */
  public List<Change> find(List<ShareDay> series) {
    List<ShareDay> days = series.stream().filter(day -> !day.isGap()).toList();
    int n = days.size();
    if (n < 4) {
      return List.of();
    }
    long[] relevant = new long[n + 1];
    long[] received = new long[n + 1];
    for (int t = 0; t < n; t++) {
      relevant[t + 1] = relevant[t] + days.get(t).relevant();
      received[t + 1] = received[t] + days.get(t).received();
    }
    double scale = dispersion(days, relevant[n] / (double) received[n]);
    int[] ends = segment(relevant, received, penalty * Math.log(n) * scale);
    return changes(days, relevant, received, ends);
  }

  private static int[] segment(long[] relevant, long[] received, double price) {
    int n = relevant.length - 1;
    double[] best = new double[n + 1];
    int[] previous = new int[n + 1];
    best[0] = -price;
    var candidates = new ArrayList<Integer>(List.of(0));
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start : candidates) {
        double cost = best[start] + cost(relevant, received, start, end) + price;
        if (cost < best[end]) {
          best[end] = cost;
          previous[end] = start;
        }
      }
      int at = end;
      candidates.removeIf(start -> best[start] + cost(relevant, received, start, at) > best[at]);
      candidates.add(end);
    }
    var starts = new ArrayList<Integer>();
    for (int end = previous[n]; end > 0; end = previous[end]) {
      starts.add(end);
    }
    return starts.reversed().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Minus twice the greatest log likelihood of one share for days start..end-1. */
  private static double cost(long[] relevant, long[] received, int start, int end) {
    double yes = relevant[end] - relevant[start];
    double all = received[end] - received[start];
    return -2 * (part(yes, all) + part(all - yes, all));
  }

  private static double part(double some, double all) {
    return some == 0 ? 0 : some * Math.log(some / all);
  }

  /** How much more days differ than by chance, from neighbours so that a change hardly counts. */
  private static double dispersion(List<ShareDay> days, double share) {
    double[] squares = new double[days.size() - 1];
    for (int t = 1; t < days.size(); t++) {
      ShareDay one = days.get(t - 1);
      ShareDay other = days.get(t);
      double variance = share * (1 - share) * (1.0 / one.received() + 1.0 / other.received());
      double step = other.share() - one.share();
      squares[t - 1] = variance == 0 ? 0 : step * step / variance;
    }
    Arrays.sort(squares);
    return Math.max(1, squares[squares.length / 2] / MEDIAN_OF_CHI_SQUARE);
  }

  private static List<Change> changes(
      List<ShareDay> days, long[] relevant, long[] received, int[] starts) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < starts.length; i++) {
      int before = i == 0 ? 0 : starts[i - 1];
      int after = i + 1 < starts.length ? starts[i + 1] : days.size();
      changes.add(
          new Change(
              days.get(starts[i]).day(),
              share(relevant, received, before, starts[i]),
              share(relevant, received, starts[i], after)));
    }
    return changes;
  }

  private static double share(long[] relevant, long[] received, int start, int end) {
    return (relevant[end] - relevant[start]) / (double) (received[end] - received[start]);
  }
}
