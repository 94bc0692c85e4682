package org.entente.initiative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where on an initiative's scale, 0..100, an actor with a given stance stands. */
public record StancePositions(
    int support,
    @JsonProperty("lean_support") int leanSupport,
    int neutral,
    @JsonProperty("lean_oppose") int leanOppose,
    int oppose) {

  public StancePositions {
    for (int value : new int[] {support, leanSupport, neutral, leanOppose, oppose}) {
      Initiative.require(value >= 0 && value <= 100, "stancePositions", "values 0..100");
    }
  }

  /** Evenly spread from the scale's lower end to its upper one. */
  static StancePositions along(OutcomeScale scale) {
    int top = scale.points().getLast().value();
    return new StancePositions(top, top * 3 / 4, scale.statusQuo(), scale.statusQuo() / 2, 0);
  }

  /** The stance whose place on the scale is nearest to a value. */
  public Stance nearest(double value) {
    Stance nearest = Stance.SUPPORT;
    for (Stance stance : Stance.values()) {
      if (Math.abs(of(stance) - value) < Math.abs(of(nearest) - value)) {
        nearest = stance;
      }
    }
    return nearest;
  }

  public int of(Stance stance) {
    return switch (stance) {
      case SUPPORT -> support;
      case LEAN_SUPPORT -> leanSupport;
      case NEUTRAL -> neutral;
      case LEAN_OPPOSE -> leanOppose;
      case OPPOSE -> oppose;
    };
  }
}
