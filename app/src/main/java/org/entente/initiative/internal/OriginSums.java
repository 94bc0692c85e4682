package org.entente.initiative.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What each independent origin weighs and says: the weight of its weightiest statement and the
 * weighted mean of its statements, as several statements and copies count once. Nearly every origin
 * has but one; only where one has more are sums kept.
 */
final class OriginSums {

  private static final double[] NONE = {};

  private final double[] mosts;
  private final double[] values;
  private double[] totals = NONE;
  private double[] sums = NONE;
  private boolean[] repeated = {};
  private boolean anyRepeated;
  private int size;

  /**
   * Nothing heard yet.
   *
   * @param most how many origins there can be
   */
  OriginSums(int most) {
    mosts = new double[most];
    values = new double[most];
  }

  /** Forgets what was heard. */
  void clear() {
    size = 0;
    anyRepeated = false;
  }

  /**
   * Adds one statement.
   *
   * @param origin its number; origins are numbered as they come
   * @param value where it puts the actor, scale points
   */
  void add(int origin, double weight, double value) {
    if (origin == size) {
      mosts[origin] = weight;
      values[origin] = value;
      size++;
      return;
    }
    if (!anyRepeated) {
      anyRepeated = true;
      totals = new double[mosts.length];
      sums = new double[mosts.length];
      repeated = new boolean[mosts.length];
    }
    if (!repeated[origin]) {
      repeated[origin] = true;
      totals[origin] = mosts[origin];
      sums[origin] = mosts[origin] * values[origin];
    }
    totals[origin] += weight;
    sums[origin] += weight * value;
    mosts[origin] = Math.max(mosts[origin], weight);
  }

  /** Works out the means, when all statements are added. */
  void settle() {
    for (int origin = 0; anyRepeated && origin < size; origin++) {
      if (repeated[origin] && totals[origin] != 0) {
        values[origin] = sums[origin] / totals[origin];
      }
    }
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
    return values[origin];
  }
}
