package org.entente.event;

import java.util.Map;

/**
 * How much an event adds to tension.
 *
 * @param byCode weight of a CAMEO code; for any other the conflict side of the Goldstein scale
 */
public record TensionWeights(Map<String, Double> byCode) {

  /** Goldstein's scale (Goldstein 1992), conflict counted and cooperation left out. */
  public static final TensionWeights GOLDSTEIN = new TensionWeights(Map.of());

  public TensionWeights {
    byCode = Map.copyOf(byCode);
  }

  /** What a cell's events weigh together. */
  double of(PairCell cell) {
    Double weight = byCode.get(cell.code());
    return weight != null ? weight * cell.events() : Math.max(0, -cell.goldstein());
  }
}
