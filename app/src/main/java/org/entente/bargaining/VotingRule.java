package org.entente.bargaining;

/**
 * How strongly an actor of weight {@code w} votes for one alternative over another, given the
 * difference of its two utilities; names as in the toolkit's scenario files.
 */
public enum VotingRule {
  BINARY("Binary"),
  PROP_BIN("PropBin"),
  PROP("Prop"),
  PROP_CBC("PropCbc"),
  CUBIC("Cubic"),
  ASYM_PROSP("ASymProsp");

  private static final double STEP = 1e-8;

  private final String label;

  VotingRule(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }

  /**
   * The vote for the first alternative; negative means for the second.
   *
   * @param weight weight of the voter, 0 or more
   * @param delta utility of the first alternative less that of the second
   */
  public double vote(double weight, double delta) {
    return switch (this) {
      case BINARY -> weight * sign(delta);
      case PROP_BIN -> weight * (0.8 * delta + 0.2 * sign(delta));
      case PROP -> weight * delta;
      case PROP_CBC -> weight * (0.5 * delta + 0.5 * delta * delta * delta);
      case CUBIC -> weight * delta * delta * delta;
      case ASYM_PROSP -> delta > 0 ? weight * delta * (2.0 / 3.0) : weight * delta;
    };
  }

  private static double sign(double delta) {
    return Math.clamp(delta / STEP, -1.0, 1.0);
  }
}
