package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.entente.bargaining.internal.Election;
import org.entente.core.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every option of the toolkit's model against figures worked by hand. */
class KtabFormulasTest {

  private static final Offset<Double> EXACT = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "Prop, 1.0, -0.5",
    "Cubic, 0.25, -0.03125",
    "Binary, 2, -2",
    "PropBin, 1.2, -0.8",
    "PropCbc, 0.625, -0.265625",
    "ASymProsp, 0.6666666666666666, -0.5"
  })
  void votes(String rule, double forHalf, double againstQuarter) {
    VotingRule voting = ModelParameters.DEFAULT.with("VotingRule", rule).voting();
    assertThat(voting.vote(2, 0.5)).isCloseTo(forHalf, EXACT);
    assertThat(voting.vote(2, -0.25)).isCloseTo(againstQuarter, EXACT);
    assertThat(voting.vote(2, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Linear, 0.75",
    "Square, 0.9",
    "Quartic, 0.9878048780487805",
    "Octic, 0.99984760743675709",
    "Binary, 0.999999000000999999"
  })
  void victories(String model, double threeToOne) {
    VictoryModel victory = ModelParameters.DEFAULT.with("VictoryProbModel", model).victory();
    assertThat(victory.probability(3, 1)).isCloseTo(threeToOne, EXACT);
    assertThat(victory.probability(1, 3)).isCloseTo(1 - threeToOne, EXACT);
    assertThat(victory.probability(2, 2)).isCloseTo(0.5, EXACT);
  }

  @Test
  void aBinaryVictoryIsEvenBetweenItsSteps() {
    double share = 1.05 / 2.05;
    assertThat(VictoryModel.BINARY.probability(1.05, 1))
        .isCloseTo((2.1 * share - 1) / 0.1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"Min, 0, 0.25, 1", "Mid, -0.5, -0.125, 1", "Max, -1, -0.5, 1"})
  void riskRanges(String range, double least, double quarter, double most) {
    RiskRange risk = ModelParameters.DEFAULT.with("BigRRange", range).riskRange();
    assertThat(risk.attitude(0.1, 0.1, 0.5)).isCloseTo(least, EXACT);
    assertThat(risk.attitude(0.2, 0.1, 0.5)).isCloseTo(quarter, EXACT);
    assertThat(risk.attitude(0.5, 0.1, 0.5)).isCloseTo(most, EXACT);
  }

  @ParameterizedTest
  @CsvSource({"None, 0.9", "OneThird, 0.6", "Half, 0.45", "TwoThirds, 0.3", "Full, 0"})
  void riskAdjustments(String adjustment, double belief) {
    RiskAdjustment risk = ModelParameters.DEFAULT.with("BigRAdjust", adjustment).riskAdjustment();
    assertThat(risk.belief(0.9, 0)).isCloseTo(belief, EXACT);
  }

  @Test
  void aConditionalElectionMultipliesTheChances() {
    double[] utility = {1, 0, 0.5, 0, 1, 0.5};
    double[] weight = {3, 1};
    double[] chance =
        new Election(VotingRule.PROP, VictoryModel.LINEAR, ElectionModel.CONDITIONAL)
            .probabilities(utility, weight, 3);
    double first = 0.5 * 0.75 * 0.75;
    double second = 0.25 * 0.5 * 0.25;
    double third = 0.25 * 0.75 * 0.5;
    double sum = first + second + third;
    assertThat(chance[0]).isCloseTo(first / sum, within(1e-7));
    assertThat(chance[1]).isCloseTo(second / sum, within(1e-7));
    assertThat(chance[2]).isCloseTo(third / sum, within(1e-7));
  }

  @Test
  void anElectionKeepsSmallChances() {
    double[] chance =
        new Election(VotingRule.PROP, VictoryModel.OCTIC, ElectionModel.CONDITIONAL)
            .probabilities(new double[] {1, 0, 0, 1}, new double[] {1, 1000}, 2);
    assertThat(chance[0] / 1e-24).isCloseTo(1, within(1e-6));
  }

  /** Offers that are worth the same must tie exactly, for the first of them is to be taken. */
  @ParameterizedTest
  @EnumSource
  void equalAlternativesTieWhateverStandsBetweenThem(VictoryModel victory) {
    double[] utility = {0.71, 0.37, 0.71, 0.13, 0.59, 0.13, 0.97, 0.83, 0.97};
    double[] chance =
        new Election(VotingRule.PROP, victory, ElectionModel.CONDITIONAL)
            .probabilities(utility, new double[] {17, 31, 7}, 3);
    assertThat(chance[0]).isEqualTo(chance[2]);
  }

  @ParameterizedTest
  @EnumSource
  void anElectionsChancesSumToOneAndFavourTheBetterSupported(ElectionModel model) {
    double[] utility = {1, 0.2, 0.6, 0.1, 1, 0.5, 0.9, 0.3, 1};
    double[] chance =
        new Election(VotingRule.PROP, VictoryModel.LINEAR, model)
            .probabilities(utility, new double[] {5, 1, 2}, 3);
    assertThat(Arrays.stream(chance).sum()).isCloseTo(1, within(1e-6));
    assertThat(chance[0]).isGreaterThan(chance[1]);
  }

  @Test
  void aMarkovElectionOfTwoIsSettledByTheirChances() {
    double[] chance =
        new Election(VotingRule.PROP, VictoryModel.LINEAR, ElectionModel.MARKOV_UNIFORM)
            .probabilities(new double[] {1, 0, 0, 1}, new double[] {3, 1}, 2);
    assertThat(chance[0]).isCloseTo(0.75, within(1e-5));
  }

  @Test
  void everyCombinationOfOptionsRuns() {
    var random = new java.util.SplittableRandom(17);
    List<SpatialActor> actors =
        Stream.generate(() -> random)
            .limit(6)
            .map(
                r ->
                    new SpatialActor(
                        "P" + r.nextInt(),
                        "",
                        r.nextDouble(5, 100),
                        List.of(r.nextDouble(0, 100), r.nextDouble(0, 100)),
                        List.of(r.nextDouble(5, 50), r.nextDouble(5, 50))))
            .toList();
    SpatialProblem problem = SpatialProblem.of("all", List.of("x", "y"), actors);
    for (VotingRule voting : VotingRule.values()) {
      for (VictoryModel victory : VictoryModel.values()) {
        for (Interpolation between : Interpolation.values()) {
          for (BargainModel bargains : BargainModel.values()) {
            ModelParameters parameters =
                ModelParameters.DEFAULT
                    .with("VotingRule", voting.label())
                    .with("VictoryProbModel", victory.label())
                    .with("InterVecBrgn", between.label())
                    .with("BargnModel", bargains.label());
            check(KtabModel.run(problem.withParameters(parameters), 3, Seed.DEFAULT));
          }
        }
      }
    }
  }

  private static void check(KtabRun run) {
    for (KtabTurn turn : run.turns()) {
      for (double cell : turn.positions().toArray()) {
        assertThat(cell).isBetween(-50.0, 150.0);
      }
      assertThat(turn.winning()).allMatch(p -> p >= 0 && p <= 1);
    }
  }

  @Test
  void idealsFollowPositionsAsFarAsTheyAreTold() {
    List<SpatialActor> actors =
        List.of(
            new SpatialActor("A", "", 10, List.of(10.0), List.of(60.0)),
            new SpatialActor("B", "", 30, List.of(80.0), List.of(60.0)),
            new SpatialActor("C", "", 20, List.of(50.0), List.of(40.0)));
    Grid half = Grid.of(3, 0.5, 0, 0, 0, 1, 0, 0, 0, 0);
    var problem =
        new SpatialProblem("ideals", "", List.of("x"), actors, half, ModelParameters.DEFAULT);
    KtabTurn next = KtabModel.run(problem, 1, Seed.DEFAULT).last();
    double moved = next.positions().at(0, 0);
    assertThat(next.ideals().at(0, 0)).isCloseTo(0.5 * moved + 0.5 * 10, within(1e-9));
    assertThat(next.ideals().at(1, 0)).isEqualTo(next.positions().at(1, 0));
    assertThat(next.ideals().at(2, 0)).isCloseTo(50, within(1e-9));
  }
}
