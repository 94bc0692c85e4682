package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.bargaining.Backtest;
import org.entente.bargaining.KtabBargain;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.KtabTurn;
import org.entente.bargaining.ScholzRound;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;
import org.entente.usecase.RunBargain;
import org.entente.usecase.view.Json;

/** Bargaining results as text. */
final class BargainTables {

  private BargainTables() {}

  static void turns(KtabRun run, PrintWriter out) {
    SpatialProblem problem = run.problem();
    out.println(problem.name() + ": " + problem.actors().size() + " actors, toolkit's model");
    for (KtabTurn turn : run.turns()) {
      out.println();
      out.println("Turn " + turn.number());
      out.print(turn(problem, turn));
    }
    out.println();
    out.println(
        "Likeliest to win: "
            + problem.actors().get(run.winner()).name()
            + number(" (%.3f)", run.last().winning().get(run.winner())));
  }

  private static TextTable turn(SpatialProblem problem, KtabTurn turn) {
    var head = new ArrayList<>(List.of("actor"));
    head.addAll(problem.dimensions());
    head.addAll(List.of("risk", "wins", "takes"));
    var table = new TextTable(head.toArray(String[]::new));
    for (int i = 0; i < problem.actors().size(); i++) {
      var cells = new ArrayList<String>();
      cells.add(problem.actors().get(i).name());
      turn.positions().row(i).forEach(x -> cells.add(number("%.2f", x)));
      cells.add(number("%+.3f", turn.risk().get(i)));
      cells.add(number("%.3f", turn.winning().get(i)));
      cells.add(taken(problem, turn, i));
      table.add(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String taken(SpatialProblem problem, KtabTurn turn, int actor) {
    for (KtabBargain b : turn.bargains()) {
      KtabBargain.Side other = b.receiverSide();
      if (b.initiator() == actor && b.initiatorSide().chosen()) {
        return other == null
            ? "status quo"
            : "own proposal to " + problem.actors().get(b.receiver()).name();
      }
      if (other != null && b.receiver() == actor && other.chosen()) {
        return "proposal of " + problem.actors().get(b.initiator()).name();
      }
    }
    return "";
  }

  static void rounds(SpatialProblem problem, List<ScholzRound> rounds, PrintWriter out) {
    for (ScholzRound round : rounds) {
      out.println(
          "Round "
              + round.number()
              + number(": median %.4f", round.median())
              + number(", mean %.4f", round.mean()));
      var table = new TextTable("actor", "position", "risk exponent", "yields to");
      for (int i = 0; i < round.moves().size(); i++) {
        ScholzRound.Move move = round.moves().get(i);
        SpatialActor other = move.other();
        table.add(
            problem.actors().get(i).name(),
            number("%.4f", move.position()),
            number("%.4f", move.riskExponent()),
            other == null
                ? ""
                : move.offer().name().toLowerCase(Locale.ROOT) + " with " + other.name());
      }
      out.println(table);
    }
  }

  static void expectations(
      SpatialProblem problem,
      List<RunBargain.Expectation> expectations,
      boolean json,
      PrintWriter out) {
    if (json) {
      out.println(Json.pretty(expectations));
      return;
    }
    out.println(problem.name() + ": expected outcome, everybody voting and nobody blocking");
    var table = new TextTable("dimension", "expected", "weighted mean", "mean", "median");
    for (RunBargain.Expectation e : expectations) {
      table.add(
          e.dimension(),
          number("%.2f", e.expected()),
          number("%.2f", e.baselines().weightedMean()),
          number("%.2f", e.baselines().mean()),
          number("%.2f", e.baselines().median()));
    }
    out.print(table);
  }

  static void backtest(List<Backtest.Score> scores, boolean json, PrintWriter out) {
    if (json) {
      out.println(Json.pretty(scores));
      return;
    }
    var table = new TextTable("model", "issues", "mean abs. error", "s.e.", "better by", "s.e.");
    for (Backtest.Score s : scores) {
      table.add(
          s.model(),
          Integer.toString(s.issues()),
          number("%.2f", s.error()),
          number("%.2f", s.standardError()),
          number("%+.2f", s.gain()),
          number("%.2f", s.gainError()));
    }
    out.print(table);
    out.println();
    out.println(
        "Better by: than the weighted mean. The last line chooses the model's parameters on nine"
            + " tenths of the proposals and scores them on the rest.");
  }

  private static String number(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
