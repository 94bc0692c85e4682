package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.core.Seed;
import org.junit.jupiter.api.Test;

/** Drawing origins together agrees with drawing each by itself. */
class OriginBootstrapTest {

  private static final int REPLICATES = 20_000;

  @Test
  void agreesWithDrawingEachOriginByItself() {
    SplittableRandom random = Seed.DEFAULT.generator(7);
    double[] perOrigin = new double[300];
    Arrays.setAll(perOrigin, i -> random.nextInt(6) / 10.0);
    double sigma = Math.sqrt(Arrays.stream(perOrigin).map(each -> each * each).sum());

    double[] together = new OriginBootstrap(perOrigin).interval(Seed.DEFAULT, REPLICATES);
    double[] byItself = plain(perOrigin, REPLICATES);

    // A 5% quantile of n normal draws has the standard error sqrt(0.05 * 0.95 / n) / 0.103 sigma.
    double four = 4 * Math.sqrt(2 * 0.05 * 0.95 / REPLICATES) / 0.103 * sigma;
    assertThat(together[0]).isCloseTo(byItself[0], within(four));
    assertThat(together[1]).isCloseTo(byItself[1], within(four));
    assertThat(together[1] - together[0]).isCloseTo(2 * 1.645 * sigma, within(0.05 * sigma + four));
  }

  @Test
  void manyLikeOriginsAreDrawnInParts() {
    double[] perOrigin = new double[12_345];
    Arrays.fill(perOrigin, 1);

    double[] interval = new OriginBootstrap(perOrigin).interval(Seed.DEFAULT, 4000);

    double spread = 1.645 * Math.sqrt(perOrigin.length);
    assertThat(interval[0]).isCloseTo(perOrigin.length - spread, within(0.12 * spread));
    assertThat(interval[1]).isCloseTo(perOrigin.length + spread, within(0.12 * spread));
  }

  @Test
  void theOrderOfOriginsMakesNoDifference() {
    double[] ascending = {0, 0.1, 0.1, 0.7, 2};
    double[] mixed = {0.7, 0.1, 2, 0, 0.1};

    assertThat(new OriginBootstrap(mixed).interval(Seed.DEFAULT, 100))
        .containsExactly(new OriginBootstrap(ascending).interval(Seed.DEFAULT, 100));
  }

  @Test
  void nothingHasNoSpread() {
    assertThat(new OriginBootstrap(new double[3]).interval(Seed.DEFAULT, 100))
        .containsExactly(0, 0);
  }

  /** Knuth's way (1969, volume 2): multiplies uniform numbers until they fall below 1/e. */
  private static double[] plain(double[] perOrigin, int replicates) {
    double[] sums = new double[replicates];
    for (int replicate = 0; replicate < replicates; replicate++) {
      SplittableRandom random = Seed.DEFAULT.generator(1000L + replicate);
      for (double each : perOrigin) {
        double product = random.nextDouble();
        for (; product > Math.exp(-1); product *= random.nextDouble()) {
          sums[replicate] += each;
        }
      }
    }
    Arrays.sort(sums);
    return new double[] {sums[replicates / 20], sums[replicates - 1 - replicates / 20]};
  }
}
