package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

    LeadLag found = LeadLag.of(first, second, 14).orElseThrow();

    assertThat(found.lag()).isEqualTo(3);
    assertThat(found.correlation()).isGreaterThan(0.7);
    assertThat(found.probability()).isLessThan(0.02);
  }

  @Test
  void unrelatedSeriesAreSeldomFoundRelated() {
    int related = 0;
    for (int seed = 0; seed < 60; seed++) {
      LeadLag found = LeadLag.of(noise(seed, 160), noise(seed + 1000, 160), 10).orElseThrow();
      related += found.probability() < 0.05 ? 1 : 0;
    }
    assertThat(related).isLessThanOrEqualTo(7);
  }

  @Test
  void gapsThatTwoSeriesShareDoNotRelateThem() {
    int asZero = 0;
    int leftOut = 0;
    for (int seed = 0; seed < 60; seed++) {
      double[] first = raised(noise(seed, 200));
      double[] second = raised(noise(seed + 1000, 200));
      asZero += isRelated(gapped(first, 0), gapped(second, 0)) ? 1 : 0;
      leftOut += isRelated(gapped(first, Double.NaN), gapped(second, Double.NaN)) ? 1 : 0;
    }
    assertThat(asZero).isGreaterThan(30);
    assertThat(leftOut).isLessThanOrEqualTo(7);
  }

  @Test
  void aLeadIsFoundAcrossGapsAndTellsOnHowManyPairsItRests() {
    double[] first = noise(1, 200);
    double[] second = noise(2, 200);
    for (int t = 3; t < 200; t++) {
      second[t] = first[t - 3] + 0.3 * second[t];
    }
    for (int t = 60; t < 100; t++) {
      second[t] = Double.NaN;
    }

    LeadLag found = LeadLag.of(first, second, 14).orElseThrow();

    assertThat(found.lag()).isEqualTo(3);
    assertThat(found.correlation()).isGreaterThan(0.7);
    assertThat(found.pairs()).isEqualTo(199 - 41 - 3);
  }

  @Test
  void withFewerThanThirtyPairsNothingIsSaid() {
    double[] everyOther = noise(1, 200);
    for (int t = 0; t < 200; t += 2) {
      everyOther[t] = Double.NaN;
    }

    assertThat(LeadLag.of(everyOther, noise(2, 200), 14)).isEmpty();
    assertThat(LeadLag.of(noise(1, 59), noise(2, 59), 14)).isEmpty();
    assertThat(LeadLag.of(noise(1, 60), noise(2, 60), 14)).isPresent();
  }

  private static boolean isRelated(double[] first, double[] second) {
    return LeadLag.of(first, second, 10).orElseThrow().probability() < 0.05;
  }

  private static double[] raised(double[] series) {
    return Arrays.stream(series).map(x -> x + 8).toArray();
  }

  /** The same without some days of every third week or so. */
  private static double[] gapped(double[] series, double value) {
    int[] starts = {9, 31, 48, 77, 95, 121, 138, 166, 187};
    double[] gapped = series.clone();
    for (int start : starts) {
      Arrays.fill(gapped, start, start + 2 + start % 4, value);
    }
    return gapped;
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
