package org.entente.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fitting weights finds what made the samples. */
class WeightFitTest {

  private static final int CONSTANT = 1;

  @Test
  void findsTheOddsOfASignWithoutPenalty() {
    var samples = new ArrayList<WeightFit.Sample>();
    add(samples, new int[] {CONSTANT}, 30, 10);
    add(samples, new int[] {0, CONSTANT}, 10, 30);

    double[] weights = new WeightFit(samples, 2, 2, 0, CONSTANT).fit(200);

    double constant = weights[2 * CONSTANT + 1] - weights[2 * CONSTANT];
    double sign = weights[1] - weights[0];
    assertThat(constant).isCloseTo(Math.log(10.0 / 30), within(1e-3));
    assertThat(constant + sign).isCloseTo(Math.log(30.0 / 10), within(1e-3));
  }

  @Test
  void aPenaltyDrawsASignTowardsNought() {
    var samples = new ArrayList<WeightFit.Sample>();
    add(samples, new int[] {CONSTANT}, 30, 10);
    add(samples, new int[] {0, CONSTANT}, 10, 30);

    double[] free = new WeightFit(samples, 2, 2, 0, CONSTANT).fit(200);
    double[] drawn = new WeightFit(samples, 2, 2, 20, CONSTANT).fit(200);

    assertThat(drawn[1] - drawn[0]).isBetween(0.0, 0.8 * (free[1] - free[0]));
  }

  @Test
  void givesTheSameWeightsTwice() {
    var samples = new ArrayList<WeightFit.Sample>();
    add(samples, new int[] {0, CONSTANT}, 7, 5);
    add(samples, new int[] {CONSTANT}, 2, 9);

    assertThat(new WeightFit(samples, 2, 3, 1, CONSTANT).fit(100))
        .isEqualTo(new WeightFit(samples, 2, 3, 1, CONSTANT).fit(100));
  }

  private static void add(List<WeightFit.Sample> samples, int[] columns, int no, int yes) {
    double[] strengths = new double[columns.length];
    java.util.Arrays.fill(strengths, 1);
    samples.add(new WeightFit.Sample(columns, strengths, 0, no));
    samples.add(new WeightFit.Sample(columns, strengths, 1, yes));
  }
}
