package org.entente.bargaining;

import org.entente.core.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The highest outcome a party can go along with, by law or by its own condition.
 *
 * @param ceiling highest acceptable point on the scale
 * @param holds probability that the limit still holds when it comes to it, 0..1
 * @param reason what it rests on, in a few words
 * @param citation where that is laid down; null where a user set it
 */
public record Limit(double ceiling, double holds, String reason, @Nullable Citation citation) {

  public Limit {
    if (!(holds >= 0 && holds <= 1) || !Double.isFinite(ceiling)) {
      throw new IllegalArgumentException(
          "a limit has a ceiling and a probability between 0 and 1, not " + ceiling + ", " + holds);
    }
  }
}
