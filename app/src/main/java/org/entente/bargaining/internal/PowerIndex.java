package org.entente.bargaining.internal;

import java.util.Arrays;

/**
 * The Shapley-Shubik index: how often a voter turns a losing coalition into a winning one when all
 * voters join in random order (Shapley and Shubik, American Political Science Review 48, 1954).
 */
public final class PowerIndex {

  private static final int STEPS = 2000;

  private PowerIndex() {}

  /**
   * The index of each voter; they sum to 1 where any coalition wins.
   *
   * @param weight weight of each voter, rounded to a two-thousandth of their sum
   * @param quota share of the sum that wins, above 0 and at most 1
   * @param veto whether a voter is needed besides
   */
  public static double[] shapleyShubik(double[] weight, double quota, boolean[] veto) {
    double sum = Arrays.stream(weight).sum();
    var steps = new int[weight.length];
    int all = 0;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (int) Math.round(weight[i] / sum * STEPS);
      all += steps[i];
    }
    int needed = (int) Math.ceil(quota * all - 1e-9);
    var power = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      power[i] = pivots(i, steps, needed, veto);
    }
    return power;
  }

  private static double pivots(int voter, int[] steps, int needed, boolean[] veto) {
    int vetoes = 0;
    int vetoWeight = 0;
    int others = 0;
    double[][] sets = emptySet(steps.length, Arrays.stream(steps).sum());
    for (int i = 0; i < steps.length; i++) {
      if (i != voter && veto[i]) {
        vetoes++;
        vetoWeight += steps[i];
      } else if (i != voter) {
        add(sets, others++, steps[i]);
      }
    }
    double sum = 0;
    for (int size = 0; size <= others; size++) {
      double chance = orderings(size + vetoes, steps.length);
      for (int weight = 0; weight < sets[size].length; weight++) {
        int before = weight + vetoWeight;
        boolean lost = veto[voter] || before < needed;
        if (lost && before + steps[voter] >= needed) {
          sum += chance * sets[size][weight];
        }
      }
    }
    return sum;
  }

  /** Number of sets by size and weight, of no voters yet: one, the empty set. */
  private static double[][] emptySet(int voters, int weight) {
    var sets = new double[voters + 1][weight + 1];
    sets[0][0] = 1;
    return sets;
  }

  private static void add(double[][] sets, int soFar, int steps) {
    for (int size = soFar; size >= 0; size--) {
      for (int weight = sets[size].length - 1 - steps; weight >= 0; weight--) {
        sets[size + 1][weight + steps] += sets[size][weight];
      }
    }
  }

  /** The chance that exactly a given set of {@code before} voters precedes a given voter. */
  private static double orderings(int before, int voters) {
    double chance = 1.0 / voters;
    for (int i = 1; i <= before; i++) {
      chance *= (double) i / (voters - i);
    }
    return chance;
  }
}
