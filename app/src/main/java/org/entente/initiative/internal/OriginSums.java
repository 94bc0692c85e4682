package org.entente.initiative.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What each independent origin weighs and says: the weight of its weightiest statement and the
 * weighted mean of its statements, as several statements and copies count once.
 */
final class OriginSums {

  private final double[] totals;
  private final double[] sums;
  private final double[] mosts;
  private final double[] firsts;
  private final int[] counts;
  private int size;

  /**
   * Nothing heard yet.
   *
   * @param most how many origins there can be
   */
  OriginSums(int most) {
    totals = new double[most];
    sums = new double[most];
    mosts = new double[most];
    firsts = new double[most];
    counts = new int[most];
  }

  /** Forgets what was heard. */
  void clear() {
    size = 0;
  }

  /**
   * Adds one statement.
   *
   * @param origin its number; origins are numbered as they come
   * @param value where it puts the actor, scale points
   */
  void add(int origin, double weight, double value) {
    if (origin == size) {
      size++;
      firsts[origin] = value;
      totals[origin] = weight;
      sums[origin] = weight * value;
      mosts[origin] = weight;
      counts[origin] = 1;
      return;
    }
    totals[origin] += weight;
    sums[origin] += weight * value;
    mosts[origin] = Math.max(mosts[origin], weight);
    counts[origin]++;
  }

  int size() {
    return size;
  }

  /** The origins that weigh most, so many at the most, those of like weight as they came. */
  int[] heaviest(int most) {
    double[] sorted = Arrays.copyOf(mosts, size);
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, size - most)];
    return IntStream.range(0, size)
        .filter(origin -> mosts[origin] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer origin) -> -mosts[origin]))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  double weight(int origin) {
    return mosts[origin];
  }

  double value(int origin) {
    boolean isPlain = counts[origin] == 1 || totals[origin] == 0;
    return isPlain ? firsts[origin] : sums[origin] / totals[origin];
  }
}
