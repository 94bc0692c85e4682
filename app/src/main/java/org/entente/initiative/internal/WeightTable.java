package org.entente.initiative.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.actor.Level;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Weights;

/** Factors of weights, each looked up or calculated once; for one thread. */
public final class WeightTable {

  private static final int LONGEST = 4096;

  private final Weights weights;
  private final double[] ages = new double[LONGEST];
  private final double[] levels = new double[Level.values().length];
  private final Map<SourceGrade, Double> grades = new HashMap<>();

  public WeightTable(Weights weights) {
    this.weights = weights;
    Arrays.fill(ages, Double.NaN);
    for (Level level : Level.values()) {
      levels[level.ordinal()] = weights.of(level);
    }
  }

  /** The factor of {@link Weights#of(Level)}. */
  double of(Level level) {
    return levels[level.ordinal()];
  }

  /** The factor of {@link Weights#of(SourceGrade)}. */
  double of(SourceGrade grade) {
    return grades.computeIfAbsent(grade, weights::of);
  }

  /** The factor of {@link Weights#ofAge}. */
  double ofAge(long days) {
    if (days < 0 || days >= LONGEST) {
      return weights.ofAge(days);
    }
    int age = (int) days;
    if (Double.isNaN(ages[age])) {
      ages[age] = weights.ofAge(days);
    }
    return ages[age];
  }
}
