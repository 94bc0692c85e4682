package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A planted lead is found, and two unrelated series have none. */
class LeadLagTest {

  @Test
  void aSeriesThatFollowsByThreeDaysIsFoundToFollow() {
    double[] first = noise(1, 200);
    double[] second = noise(2, 200);
    for (int t = 3; t < 200; t++) {
      second[t] = first[t - 3] + 0.3 * second[t];
    }

    LeadLag found = LeadLag.of(first, second, 14);

    assertThat(found.lag()).isEqualTo(3);
    assertThat(found.correlation()).isGreaterThan(0.7);
    assertThat(found.probability()).isLessThan(0.02);
  }

  @Test
  void unrelatedSeriesAreSeldomFoundRelated() {
    int related = 0;
    for (int seed = 0; seed < 60; seed++) {
      LeadLag found = LeadLag.of(noise(seed, 160), noise(seed + 1000, 160), 10);
      related += found.probability() < 0.05 ? 1 : 0;
    }
    assertThat(related).isLessThanOrEqualTo(7);
  }

  private static double[] noise(long seed, int days) {
    var random = new SplittableRandom(seed);
    double[] series = new double[days];
    for (int t = 0; t < days; t++) {
      series[t] = random.nextGaussian();
    }
    return series;
  }
}
