package org.entente.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.core.Seed;

/**
 * An interval of a sum over origins by Poisson bootstrap: in each replicate every origin counts 0,
 * 1, 2 … times, as Poisson of mean 1 has it (Hanley and MacGibbon 2006).
 *
 * <p>Origins that add the same are drawn together: k independent counts of mean 1 sum to a Poisson
 * count of mean k, so that a replicate is distributed as if each origin had been drawn by itself.
 * What adds nothing is not drawn.
 */
final class OriginBootstrap {

  /** A larger mean is drawn in parts, as its smallest probability would not be a number. */
  private static final int MOST_MEAN = 500;

  private final double[] adds;
  private final double[][] counts;

  /**
   * @param perOrigin what each origin adds to the sum
   */
  OriginBootstrap(double[] perOrigin) {
    var sizes = new TreeMap<Double, Integer>();
    for (double each : perOrigin) {
      if (each != 0) {
        sizes.merge(each, 1, Integer::sum);
      }
    }
    int draws = sizes.values().stream().mapToInt(OriginBootstrap::parts).sum();
    adds = new double[draws];
    counts = new double[draws][];
    var known = new HashMap<Integer, double[]>();
    int draw = 0;
    for (Map.Entry<Double, Integer> entry : sizes.entrySet()) {
      for (int left = entry.getValue(); left > 0; left -= MOST_MEAN) {
        adds[draw] = entry.getKey();
        counts[draw++] =
            known.computeIfAbsent(Math.min(left, MOST_MEAN), OriginBootstrap::cumulated);
      }
    }
  }

  private static int parts(int size) {
    return Math.ceilDiv(size, MOST_MEAN);
  }

  /** Probabilities of 0, of at most 1, at most 2 … under a Poisson law, as far as they grow. */
  private static double[] cumulated(int mean) {
    double[] cumulated = new double[mean + 20 + (int) (12 * Math.sqrt(mean))];
    double probability = Math.exp(-mean);
    double sum = 0;
    for (int count = 0; count < cumulated.length; count++) {
      sum += probability;
      cumulated[count] = sum;
      probability *= (double) mean / (count + 1);
    }
    return cumulated;
  }

  /**
   * The middle 90% of the sum over so many replicates, the same for the same seed.
   *
   * @return lower end, upper end
   */
  double[] interval(Seed seed, int replicates) {
    double[] sums = new double[replicates];
    for (int replicate = 0; replicate < replicates; replicate++) {
      sums[replicate] = draw(seed.generator(replicate));
    }
    Arrays.sort(sums);
    return new double[] {sums[replicates / 20], sums[replicates - 1 - replicates / 20]};
  }

  private double draw(SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < adds.length; i++) {
      sum += adds[i] * count(counts[i], random.nextDouble());
    }
    return sum;
  }

  /** The first count whose cumulated probability exceeds a number between 0 and 1. */
  private static int count(double[] cumulated, double uniform) {
    int least = 0;
    int most = cumulated.length - 1;
    while (least < most) {
      int middle = least + most >>> 1;
      if (cumulated[middle] > uniform) {
        most = middle;
      } else {
        least = middle + 1;
      }
    }
    return least;
  }
}
