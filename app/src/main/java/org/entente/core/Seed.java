package org.entente.core;

import java.util.SplittableRandom;

/**
 * The number from which every random draw of a calculation follows; printed with the result.
 *
 * @param value the seed
 */
public record Seed(long value) {

  public static final Seed DEFAULT = new Seed(20240925L);

  /**
   * The generator of run number {@code run}, the same whichever thread asks and in whatever order.
   */
  public SplittableRandom generator(long run) {
    return new SplittableRandom(mix(value + 0x9E3779B97F4A7C15L * (run + 1)));
  }

  /**
   * SplitMix64's finaliser (Steele, Lea and Flood 2014), so that neighbouring runs do not resemble
   * each other.
   */
  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
