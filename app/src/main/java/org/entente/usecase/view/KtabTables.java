package org.entente.usecase.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.bargaining.KtabBargain;
import org.entente.bargaining.KtabContest;
import org.entente.bargaining.KtabRun;
import org.entente.bargaining.KtabTurn;
import org.jspecify.annotations.Nullable;

/**
 * A run of the spatial model as the toolkit's five tables, comma-separated, numbers at full
 * precision.
 *
 * <p>As in the toolkit's own log, the chances of bargains of the receiver's view are not recorded:
 * they read 0.0 and nothing is marked as chosen. JSON has them.
 */
public final class KtabTables {

  private final KtabRun run;

  private KtabTables(KtabRun run) {
    this.run = run;
  }

  /** The text of each table by its name. */
  public static Map<String, String> of(KtabRun run) {
    var tables = new KtabTables(run);
    var all = new LinkedHashMap<String, String>();
    all.put("positions", tables.positions());
    all.put("win_prob", tables.byActor("prob", false));
    all.put("risk", tables.byActor("risk_attitude", true));
    all.put("bargains", tables.bargains());
    all.put("challenge_turn0", tables.contests());
    return all;
  }

  private String positions() {
    var rows = new Rows("turn", "actor_index", "actor", "dim_index", "dim", "position", "ideal");
    List<String> dimensions = run.problem().dimensions();
    for (KtabTurn turn : run.turns()) {
      for (int i = 0; i < turn.positions().rows(); i++) {
        for (int k = 0; k < dimensions.size(); k++) {
          rows.add(
              turn.number(),
              i,
              name(i),
              k,
              dimensions.get(k),
              turn.positions().at(i, k),
              turn.ideals().at(i, k));
        }
      }
    }
    return rows.toString();
  }

  private String byActor(String column, boolean risk) {
    var rows = new Rows("turn", "actor_index", "actor", column);
    for (KtabTurn turn : run.turns()) {
      List<Double> values = risk ? turn.risk() : turn.winning();
      for (int i = 0; i < values.size(); i++) {
        rows.add(turn.number(), i, name(i), values.get(i));
      }
    }
    return rows.toString();
  }

  private String bargains() {
    var head =
        new ArrayList<>(
            List.of(
                "turn",
                "initiator",
                "receiver",
                "seq",
                "expected_gain",
                "prob_in_initiator_queue",
                "chosen_by_initiator",
                "prob_in_receiver_queue",
                "chosen_by_receiver"));
    for (String party : List.of("init_to_", "rcvr_to_")) {
      run.problem().dimensions().forEach(d -> head.add(party + d));
    }
    var rows = new Rows(head.toArray(String[]::new));
    for (KtabTurn turn : run.turns()) {
      turn.bargains().forEach(b -> rows.add(row(turn.number(), b).toArray()));
    }
    return rows.toString();
  }

  private List<Object> row(int turn, KtabBargain bargain) {
    var cells = new ArrayList<Object>(List.of(turn, bargain.initiator(), bargain.receiver()));
    KtabBargain.Side other = bargain.receiverSide();
    switch (bargain.view()) {
      case STATUS_QUO -> {
        cells.addAll(List.of("SQ", "", bargain.initiatorSide().probability()));
        cells.add(mark(bargain.initiatorSide()));
        cells.addAll(List.of("", ""));
      }
      case INITIATOR -> {
        cells.addAll(List.of("0", bargain.expectedGain()));
        cells.add(bargain.initiatorSide().probability());
        cells.add(mark(bargain.initiatorSide()));
        cells.add(other == null ? "" : other.probability());
        cells.add(mark(other));
      }
      case RECEIVER -> cells.addAll(List.of("1", bargain.expectedGain(), "0.0", "", "0.0", ""));
    }
    for (KtabBargain.Side side : sides(bargain, other)) {
      cells.addAll(side.destination());
    }
    while (other == null && cells.size() < 9 + 2 * run.problem().dimensions().size()) {
      cells.add("");
    }
    return cells;
  }

  private static List<KtabBargain.Side> sides(
      KtabBargain bargain, KtabBargain.@Nullable Side other) {
    return other == null ? List.of() : List.of(bargain.initiatorSide(), other);
  }

  private static String mark(KtabBargain.@Nullable Side side) {
    return side == null ? "" : side.chosen() ? "1" : "0";
  }

  private String contests() {
    var rows =
        new Rows(
            "initiator",
            "receiver",
            "p_win",
            "u_status_quo",
            "u_victory",
            "u_contest",
            "u_challenge");
    for (KtabContest c : run.contests()) {
      rows.add(
          c.initiator(),
          c.receiver(),
          c.chance(),
          c.statusQuo(),
          c.victory(),
          c.contested(),
          c.challenge());
    }
    return rows.toString();
  }

  private String name(int actor) {
    return run.problem().actors().get(actor).name();
  }

  /** Comma-separated rows under a head. */
  private static final class Rows {
    private final StringBuilder text = new StringBuilder();

    Rows(String... head) {
      add((Object[]) head);
    }

    void add(Object... cells) {
      for (int i = 0; i < cells.length; i++) {
        text.append(i == 0 ? "" : ",").append(quoted(String.valueOf(cells[i])));
      }
      text.append('\n');
    }

    private static String quoted(String cell) {
      boolean plain = !cell.contains(",") && !cell.contains("\"") && !cell.contains("\n");
      return plain ? cell : String.format(Locale.ROOT, "\"%s\"", cell.replace("\"", "\"\""));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
