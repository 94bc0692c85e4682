package org.entente.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.entente.bargaining.internal.KtabEngine;
import org.entente.core.Failure;
import org.entente.core.Seed;

/**
 * The KAPSARC Toolkit's Spatial Model of Politics (state of November 2019), number for number,
 * known defects included.
 *
 * <p>It is kept as the yardstick of the field; what we stand behind is {@code EntenteModel}.
 */
public final class KtabModel {

  /** Turns after which the toolkit stops. */
  public static final int MOST_TURNS = 100;

  private KtabModel() {}

  /**
   * Plays a problem until positions settle, at most {@code mostTurns} turns.
   *
   * @throws Failure where the toolkit's formulas are undefined: no salience, all in agreement, an
   *     election that does not converge
   */
  public static KtabRun run(SpatialProblem problem, int mostTurns, Seed seed) {
    check(problem);
    return new KtabEngine(problem, seed).run(Math.min(mostTurns, MOST_TURNS));
  }

  public static KtabRun run(SpatialProblem problem) {
    return run(problem, MOST_TURNS, Seed.DEFAULT);
  }

  private static void check(SpatialProblem problem) {
    List<String> faults = new ArrayList<>();
    for (SpatialActor actor : problem.actors()) {
      if (actor.salience() <= 0) {
        faults.add(actor.name() + " has no salience");
      }
      if (actor.positions().stream().anyMatch(p -> p < 0 || p > 100)) {
        faults.add(actor.name() + " has a position outside 0..100");
      }
    }
    if (!faults.isEmpty()) {
      throw Failure.usage(
          problem.name()
              + ": "
              + String.join("; ", faults)
              + ": this model wants saliences above 0 and positions on a scale of 0 to 100");
    }
  }
}
