package org.entente.bargaining;

import java.util.List;

/**
 * A spatial bargaining problem played to its end.
 *
 * @param problem what was played
 * @param turns the states in order, the one given first
 * @param contests every initiator's own view of its contests in the state given
 */
public record KtabRun(SpatialProblem problem, List<KtabTurn> turns, List<KtabContest> contests) {

  public KtabRun {
    turns = List.copyOf(turns);
    contests = List.copyOf(contests);
  }

  public KtabTurn last() {
    return turns.getLast();
  }

  /** Index of the first actor whose position is likeliest to win in the last turn. */
  public int winner() {
    List<Double> winning = last().winning();
    int best = 0;
    for (int i = 1; i < winning.size(); i++) {
      if (winning.get(i) > winning.get(best)) {
        best = i;
      }
    }
    return best;
  }
}
