package org.entente.initiative.internal;

import java.util.Arrays;
import org.entente.initiative.Weights;

/** Factors for age, each calculated once; for one thread. */
public final class Ageing {

  private static final int LONGEST = 4096;

  private final Weights weights;
  private final double[] factors = new double[LONGEST];

  public Ageing(Weights weights) {
    this.weights = weights;
    Arrays.fill(factors, Double.NaN);
  }

  /** The factor of {@link Weights#ofAge}. */
  double of(long days) {
    if (days < 0 || days >= LONGEST) {
      return weights.ofAge(days);
    }
    int age = (int) days;
    if (Double.isNaN(factors[age])) {
      factors[age] = weights.ofAge(days);
    }
    return factors[age];
  }
}
