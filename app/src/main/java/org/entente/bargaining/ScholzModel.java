package org.entente.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.entente.bargaining.internal.ScholzEngine;
import org.entente.core.Failure;

/**
 * The expected-utility model of group decisions as reconstructed by Scholz, Calbert and Smith
 * (Journal of Theoretical Politics 23, 2011), one dimension, round by round.
 */
public final class ScholzModel {

  private ScholzModel() {}

  /**
   * The state as given and {@code rounds} rounds after it; a state in which all agree stays.
   *
   * @throws Failure where the problem has more than one dimension
   */
  public static List<ScholzRound> run(SpatialProblem problem, int rounds) {
    if (problem.dimensions().size() != 1) {
      throw Failure.usage(
          problem.name()
              + ": has "
              + problem.dimensions().size()
              + " dimensions: the expected-utility model takes one");
    }
    var engine = new ScholzEngine(problem);
    var all = new ArrayList<ScholzRound>();
    all.add(engine.start());
    for (int t = 1; t <= rounds; t++) {
      all.add(engine.next(all.getLast()));
    }
    return all;
  }

  /** Expected gains in the state given: own of {@code i}, and of {@code j} as {@code i} sees it. */
  public static double[] gains(SpatialProblem problem, int i, int j) {
    return new ScholzEngine(problem).gains(i, j);
  }
}
