package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.entente.testing.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every turn of the toolkit's own runs, number for number. */
class KtabGoldenTest {

  private static final Offset<Double> TOLERANCE = within(1e-9);

  @TestFactory
  Stream<DynamicTest> theToolkitsRunsAreReproduced() throws IOException {
    try (Stream<Path> cases = Files.list(Shared.path("golden/bargaining"))) {
      return cases
          .filter(p -> p.getFileName().toString().matches("[gk]\\d+_.*"))
          .sorted()
          .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> compare(p)))
          .toList()
          .stream();
    }
  }

  private static void compare(Path folder) throws IOException {
    Path xml = folder.resolve("input.xml");
    Path input = Files.exists(xml) ? xml : folder.resolve("input.csv");
    KtabRun run = KtabModel.run(ProblemFiles.read(input.toString(), Files.readString(input)));
    compareContests(rows(folder.resolve("challenge_turn0.csv")), run);
    comparePositions(rows(folder.resolve("positions.csv")), run);
    compareByActor(rows(folder.resolve("risk.csv")), run, true);
    compareByActor(rows(folder.resolve("win_prob.csv")), run, false);
    compareBargains(rows(folder.resolve("bargains.csv")), run);
  }

  private static void compareContests(List<List<String>> rows, KtabRun run) {
    assertThat(run.contests()).hasSameSizeAs(rows);
    for (int r = 0; r < rows.size(); r++) {
      KtabContest contest = run.contests().get(r);
      List<Double> found =
          List.of(
              (double) contest.initiator(),
              (double) contest.receiver(),
              contest.chance(),
              contest.statusQuo(),
              contest.victory(),
              contest.contested(),
              contest.challenge());
      for (int c = 0; c < found.size(); c++) {
        near(found.get(c), rows.get(r).get(c), "contest row " + r);
      }
    }
  }

  private static void comparePositions(List<List<String>> rows, KtabRun run) {
    Grid first = run.turns().getFirst().positions();
    assertThat(rows).hasSize(run.turns().size() * first.rows() * first.columns());
    for (List<String> row : rows) {
      KtabTurn turn = run.turns().get(Integer.parseInt(row.get(0)));
      int actor = Integer.parseInt(row.get(1));
      int dimension = Integer.parseInt(row.get(3));
      near(turn.positions().at(actor, dimension), row.get(5), "position " + row);
      near(turn.ideals().at(actor, dimension), row.get(6), "ideal " + row);
    }
  }

  private static void compareByActor(List<List<String>> rows, KtabRun run, boolean risk) {
    assertThat(rows).isNotEmpty();
    for (List<String> row : rows) {
      KtabTurn turn = run.turns().get(Integer.parseInt(row.get(0)));
      List<Double> found = risk ? turn.risk() : turn.winning();
      near(found.get(Integer.parseInt(row.get(1))), row.get(3), row.toString());
    }
  }

  private static void compareBargains(List<List<String>> rows, KtabRun run) {
    var found = new ArrayList<KtabBargain>();
    var turns = new ArrayList<Integer>();
    for (KtabTurn turn : run.turns()) {
      for (KtabBargain bargain : turn.bargains()) {
        found.add(bargain);
        turns.add(turn.number());
      }
    }
    assertThat(found).hasSameSizeAs(rows);
    for (int r = 0; r < rows.size(); r++) {
      assertThat(turns.get(r)).isEqualTo(Integer.parseInt(rows.get(r).get(0)));
      compare(rows.get(r), found.get(r), rows);
    }
  }

  private static void compare(List<String> row, KtabBargain bargain, List<List<String>> rows) {
    assertThat(bargain.initiator()).as(row.toString()).isEqualTo(Integer.parseInt(row.get(1)));
    assertThat(bargain.receiver()).as(row.toString()).isEqualTo(Integer.parseInt(row.get(2)));
    KtabBargain.Side own = bargain.initiatorSide();
    KtabBargain.Side other = bargain.receiverSide();
    if (other == null) {
      assertThat(row.get(3)).isEqualTo("SQ");
      compare(own, row, 5, rows);
      return;
    }
    near(bargain.expectedGain(), row.get(4), row.toString());
    if (bargain.view() == KtabBargain.View.INITIATOR) {
      compare(own, row, 5, rows);
      compare(other, row, 7, rows);
    }
    int dimensions = own.destination().size();
    for (int k = 0; k < dimensions; k++) {
      near(own.destination().get(k), row.get(9 + k), row.toString());
      near(other.destination().get(k), row.get(9 + dimensions + k), row.toString());
    }
  }

  private static void compare(
      KtabBargain.Side side, List<String> row, int column, List<List<String>> rows) {
    near(side.probability(), row.get(column), row.toString());
    if (!tied(row, column, rows)) {
      assertThat(side.chosen() ? "1" : "0").as(row.toString()).isEqualTo(row.get(column + 1));
    }
  }

  /**
   * Whether another bargain of the same turn leads to the same place with exactly the same chance;
   * which of the two the toolkit takes depends on its threads.
   */
  private static boolean tied(List<String> row, int column, List<List<String>> rows) {
    return !row.get(3).equals("SQ")
        && rows.stream()
            .anyMatch(
                other ->
                    other.get(0).equals(row.get(0))
                        && other.get(12 - column).equals(row.get(column))
                        && other.get(1).equals(row.get(2))
                        && other.get(2).equals(row.get(1)));
  }

  private static void near(double found, String expected, String where) {
    assertThat(found).as(where).isCloseTo(Double.parseDouble(expected), TOLERANCE);
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }
}
