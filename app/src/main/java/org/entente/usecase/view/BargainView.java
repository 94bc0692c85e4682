package org.entente.usecase.view;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.bargaining.KtabBargain;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.KtabTurn;
import org.entente.bargaining.ModelParameters;
import org.entente.bargaining.ScholzRound;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/**
 * A run of the spatial model as JSON shows it.
 *
 * @param model name of the model
 * @param problem name of the problem
 * @param actors names of the actors, in the order of all lists below
 * @param dimensions names of the dimensions
 * @param parameters options of the model
 * @param turns the states in order
 * @param winner the actor whose position is likeliest to win at the end
 */
public record BargainView(
    String model,
    String problem,
    List<String> actors,
    List<String> dimensions,
    ModelParameters parameters,
    List<TurnView> turns,
    String winner) {

  /** One turn; positions and ideals are actors × dimensions. */
  public record TurnView(
      int turn,
      List<List<Double>> positions,
      List<List<Double>> ideals,
      List<Double> risk,
      List<Double> winningProbability,
      List<KtabBargain> bargains) {

    static TurnView of(KtabTurn turn) {
      return new TurnView(
          turn.number(),
          rows(turn.positions()),
          rows(turn.ideals()),
          turn.risk(),
          turn.winning(),
          turn.bargains());
    }

    private static List<List<Double>> rows(org.entente.bargaining.Grid grid) {
      return IntStream.range(0, grid.rows()).mapToObj(grid::row).toList();
    }
  }

  public static BargainView of(KtabRun run) {
    List<String> actors = names(run.problem());
    return new BargainView(
        "ktab",
        run.problem().name(),
        actors,
        run.problem().dimensions(),
        run.problem().parameters(),
        run.turns().stream().map(TurnView::of).toList(),
        actors.get(run.winner()));
  }

  private static List<String> names(SpatialProblem problem) {
    return problem.actors().stream().map(SpatialActor::name).toList();
  }

  /** The rounds of the expected-utility model as JSON shows them. */
  public record RoundsView(
      String model, String problem, List<String> actors, List<ScholzRound> rounds) {

    public static RoundsView of(SpatialProblem problem, List<ScholzRound> rounds) {
      return new RoundsView("scholz", problem.name(), names(problem), rounds);
    }
  }
}
