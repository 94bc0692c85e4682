package org.entente.initiative.internal;

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

  double weight(int origin) {
    return mosts[origin];
  }

  double value(int origin) {
    boolean isPlain = counts[origin] == 1 || totals[origin] == 0;
    return isPlain ? firsts[origin] : sums[origin] / totals[origin];
  }
}
