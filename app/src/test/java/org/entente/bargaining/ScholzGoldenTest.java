package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rounds of an open replica of the 2011 model, and the gains its authors print. */
class ScholzGoldenTest {

  private static final Offset<Double> TOLERANCE = within(1e-6);
  private static final String EMISSIONS = "b01_ec_emissions_scholz_replica";

  @ParameterizedTest
  @ValueSource(strings = {EMISSIONS, "b02_oil_price_sultan_scholz_replica"})
  void theReplicasRoundsAreReproduced(String name) throws IOException {
    SpatialProblem problem = problem(name);
    List<ScholzRound> rounds = ScholzModel.run(problem, 10);
    List<String> summary = lines(name, "summary.csv");
    for (int t = 0; t < summary.size(); t++) {
      String[] cells = summary.get(t).split(",", -1);
      assertThat(rounds.get(t).median()).isCloseTo(Double.parseDouble(cells[1]), TOLERANCE);
      assertThat(rounds.get(t).mean()).isCloseTo(Double.parseDouble(cells[2]), TOLERANCE);
    }
    for (String line : lines(name, "rounds.csv")) {
      compare(line, problem, rounds);
    }
  }

  private static void compare(String line, SpatialProblem problem, List<ScholzRound> rounds) {
    String[] cells = line.split(",", -1);
    int t = Integer.parseInt(cells[0]);
    int actor = problem.actors().stream().map(SpatialActor::name).toList().indexOf(cells[1]);
    ScholzRound.Move move = rounds.get(t).moves().get(actor);
    assertThat(move.position()).as(line).isCloseTo(Double.parseDouble(cells[2]), TOLERANCE);
    if (t > 0) {
      assertThat(move.riskExponent()).as(line).isCloseTo(Double.parseDouble(cells[3]), TOLERANCE);
    }
    SpatialActor other = move.other();
    if (other == null) {
      assertThat(cells[4]).as(line).isEmpty();
      return;
    }
    assertThat(move.offer().name().toLowerCase(Locale.ROOT)).as(line).isEqualTo(cells[4]);
    assertThat(other.name()).as(line).isEqualTo(cells[5]);
    assertThat(move.ownGain()).as(line).isCloseTo(Double.parseDouble(cells[6]), TOLERANCE);
    assertThat(move.otherGain()).as(line).isCloseTo(Double.parseDouble(cells[7]), TOLERANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "Denmark, -0.832, 0.242",
    "UK, -0.655, 0.243",
    "Germany, -0.473, 0.242",
    "Netherlands, -0.473, 0.242",
    "France, -0.115, 0.243",
    "Italy, -0.115, 0.243",
    "Luxembourg, 0.606, 0.242"
  })
  void belgiumsGainsAreThoseOfThePaper(String other, double own, double others) throws IOException {
    SpatialProblem problem = problem(EMISSIONS);
    List<String> names = problem.actors().stream().map(SpatialActor::name).toList();
    double[] gains = ScholzModel.gains(problem, names.indexOf("Belgium"), names.indexOf(other));
    assertThat(gains[0]).isCloseTo(own, within(1.1e-3));
    assertThat(gains[1]).isCloseTo(others, within(1.1e-3));
  }

  @Test
  void agreementStays() {
    var actors =
        List.of(
            new SpatialActor("A", "", 1, List.of(30.0), List.of(50.0)),
            new SpatialActor("B", "", 2, List.of(30.0), List.of(50.0)));
    List<ScholzRound> rounds =
        ScholzModel.run(SpatialProblem.of("agreed", List.of("x"), actors), 3);
    assertThat(rounds.getLast().positions()).containsExactly(30.0, 30.0);
  }

  private static SpatialProblem problem(String name) throws IOException {
    Path input = Shared.path("golden/bargaining/" + name).resolve("input.csv");
    return ProblemFiles.read(input.toString(), Files.readString(input));
  }

  private static List<String> lines(String name, String file) throws IOException {
    return Files.readAllLines(Shared.path("golden/bargaining/" + name).resolve(file)).stream()
        .skip(1)
        .toList();
  }
}
