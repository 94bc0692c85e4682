package org.entente.bargaining.internal;

/**
 * Where one run ended.
 *
 * <p>Arrays follow the order of the engine's parties, points are those of the question's scale.
 */
final class Landing {

  /** Drawn position of each party. */
  final double[] positions;

  /** Whether each party would rather have the outcome than the reversion point. */
  final boolean[] accepts;

  /** Whether each party stands at or above the accession point, and no limit forbids it. */
  final boolean[] willing;

  /** The compromise before the rule of decision. */
  final double compromise;

  /** What comes about. */
  final double outcome;

  Landing(
      double[] positions, boolean[] accepts, boolean[] willing, double compromise, double outcome) {
    this.positions = positions;
    this.accepts = accepts;
    this.willing = willing;
    this.compromise = compromise;
    this.outcome = outcome;
  }
}
