package org.entente.event;

import java.util.Map;

/**
 * How much an event adds to tension.
 *
 * @param byCode weight of the events whose CAMEO code begins so, two to four digits; of two that
 *     fit, the longer counts
 * @param goldsteinElsewhere whether any other event weighs the conflict side of its Goldstein
 *     value; if not, it weighs nothing
 */
public record TensionWeights(Map<String, Double> byCode, boolean goldsteinElsewhere) {

  /** Goldstein's scale (Goldstein 1992), conflict counted and cooperation left out. */
  public static final TensionWeights GOLDSTEIN = new TensionWeights(Map.of(), true);

  public TensionWeights {
    byCode = Map.copyOf(byCode);
    byCode.forEach(
        (code, weight) -> {
          if (!code.matches("\\d{2,4}") || CameoRoot.of(code).isEmpty()) {
            throw new IllegalArgumentException("'" + code + "' is no CAMEO code");
          }
          if (!Double.isFinite(weight) || weight < 0) {
            throw new IllegalArgumentException(
                "the weight of " + code + " is " + weight + ": expected 0 or more");
          }
        });
  }

  /** What a cell's events weigh together. */
  double of(PairCell cell) {
    for (int length = cell.code().length(); length >= 2; length--) {
      Double weight = byCode.get(cell.code().substring(0, length));
      if (weight != null) {
        return weight * cell.events();
      }
    }
    return goldsteinElsewhere ? Math.max(0, -cell.goldstein()) : 0;
  }
}
