package org.entente.bargaining;

import org.entente.core.Probability;

/**
 * The smallest move of one party's position that crosses a threshold.
 *
 * @param party id of the party
 * @param threshold the point of the scale
 * @param from its likeliest position now
 * @param to where it would have to stand
 * @param chance probability of an outcome at or above the threshold then
 */
public record Shift(String party, double threshold, double from, double to, Probability chance) {

  public double distance() {
    return Math.abs(to - from);
  }
}
