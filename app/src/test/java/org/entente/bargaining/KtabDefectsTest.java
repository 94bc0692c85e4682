package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The known defects of the toolkit's model, each shown there and mended in ours. */
class KtabDefectsTest {

  private static final EntenteModel.Settings SETTINGS =
      EntenteModel.Settings.DEFAULT.withRuns(300).withThreads(1);

  private static double chanceOfFirst(double thirdPower, ThirdPartyCommitment commitment) {
    SpatialProblem problem =
        problem(
            actor("A", 100, 0, 100),
            actor("B", 100, 100, 100),
            actor("third", thirdPower, 10, 100));
    ModelParameters parameters = problem.parameters().with("ThirdPartyCommit", commitment.label());
    return KtabModel.run(problem.withParameters(parameters), 1, Seed.DEFAULT).contests().stream()
        .filter(c -> c.initiator() == 0 && c.receiver() == 1)
        .findFirst()
        .orElseThrow()
        .chance();
  }

  @Test
  void aThirdPartyBacksTheWrongSide() {
    double weak = chanceOfFirst(1, ThirdPartyCommitment.SEMI_COMMIT);
    double strong = chanceOfFirst(200, ThirdPartyCommitment.SEMI_COMMIT);
    assertThat(weak).isCloseTo(0.499, within(0.0005));
    assertThat(strong).isCloseTo(0.421, within(0.0005));

    double[] at = {0, 100, 10};
    double ourWeak = EntenteModel.chance(0, 100, at, new double[] {100, 100, 1});
    double ourStrong = EntenteModel.chance(0, 100, at, new double[] {100, 100, 200});
    assertThat(ourStrong).isGreaterThan(ourWeak + 0.2);
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_COMMIT", "FULL_COMMIT"})
  void aThirdPartyIsSilent(ThirdPartyCommitment commitment) {
    double[] chances = {chanceOfFirst(1, commitment), chanceOfFirst(200, commitment)};
    assertThat(chances[0]).isCloseTo(0.5, within(0.02));
    assertThat(chances[1] - chances[0]).isLessThan(0.02);
  }

  @Test
  void theSameSeedRepeatsAStochasticRun() {
    SpatialProblem problem = random(8);
    ModelParameters stochastic = problem.parameters().with("StateTransitions", "Stochastic");
    KtabRun first = KtabModel.run(problem.withParameters(stochastic), 20, new Seed(5));
    KtabRun second = KtabModel.run(problem.withParameters(stochastic), 20, new Seed(5));
    KtabRun other = KtabModel.run(problem.withParameters(stochastic), 20, new Seed(6));
    assertThat(second).isEqualTo(first);
    assertThat(other.turns()).isNotEqualTo(first.turns());
  }

  @Test
  void agreementIsUndefinedThereAndAResultHere() {
    SpatialProblem agreed = problem(actor("A", 1, 40, 50), actor("B", 2, 40, 50));
    assertThatThrownBy(() -> KtabModel.run(agreed))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("entente");
    assertThat(EntenteModel.expected(agreed, CompromiseParameters.DEFAULT)).containsExactly(40.0);
  }

  @Test
  void fullAdjustmentRunsToItsEnd() {
    SpatialProblem problem = random(6);
    ModelParameters full = problem.parameters().with("BigRAdjust", "Full");
    assertThat(KtabModel.run(problem.withParameters(full)).turns()).hasSizeGreaterThan(2);
  }

  @Test
  void theReceiversViewTakesAGainForAChance() {
    SpatialProblem problem = random(6);
    ModelParameters both = problem.parameters().with("BargnModel", "InitRcvrInterp");
    KtabTurn turn = KtabModel.run(problem.withParameters(both), 1, Seed.DEFAULT).turns().getFirst();
    KtabBargain own = first(turn, KtabBargain.View.INITIATOR);
    KtabBargain other = first(turn, KtabBargain.View.RECEIVER);
    double ownMove = moved(turn, own);
    double otherMove = moved(turn, other);
    assertThat(otherMove)
        .as("a small gain read as a small chance makes the initiator give way")
        .isGreaterThan(ownMove);
  }

  private static KtabBargain first(KtabTurn turn, KtabBargain.View view) {
    return turn.bargains().stream().filter(b -> b.view() == view).findFirst().orElseThrow();
  }

  private static double moved(KtabTurn turn, KtabBargain bargain) {
    double from = turn.positions().at(bargain.initiator(), 0);
    return Math.abs(bargain.initiatorSide().destination().getFirst() - from);
  }

  @Test
  void salienceIsIgnoredInItsElectionsAndCountsInOurs() {
    SpatialProblem calm =
        problem(actor("A", 60, 0, 80), actor("B", 50, 100, 80), actor("C", 40, 60, 80));
    SpatialProblem eager =
        problem(actor("A", 60, 0, 10), actor("B", 50, 100, 80), actor("C", 40, 60, 80));
    assertThat(KtabModel.run(eager).turns().getFirst().winning())
        .isEqualTo(KtabModel.run(calm).turns().getFirst().winning());
    assertThat(EntenteModel.expected(eager, CompromiseParameters.DEFAULT).getFirst())
        .isGreaterThan(EntenteModel.expected(calm, CompromiseParameters.DEFAULT).getFirst());
  }

  @Test
  void vetoesAndUncertaintyCount() {
    FeasibilityQuestion question = Questions.pact(new DecisionRule.Consensus());
    Feasibility free = EntenteModel.study(question, SETTINGS);
    Party india = question.parties().get(4).withVeto(true);
    Feasibility blocked = EntenteModel.study(question.with(india), SETTINGS);
    assertThat(blocked.outcome().mean()).isLessThan(free.outcome().mean());
    assertThat(free.outcome().q95()).isGreaterThan(free.outcome().q05());
  }

  @Test
  void onlyTheContestsThatMatterAreComputed() {
    assertThat(KtabModel.run(random(12)).contests()).hasSize(12 * 11);
  }

  private static SpatialActor actor(String name, double capability, double at, double salience) {
    return new SpatialActor(name, "", capability, List.of(at), List.of(salience));
  }

  private static SpatialProblem problem(SpatialActor... actors) {
    return SpatialProblem.of("test", List.of("x"), List.of(actors));
  }

  private static SpatialProblem random(int n) {
    var random = new java.util.SplittableRandom(3);
    var actors = new ArrayList<SpatialActor>();
    IntStream.range(0, n)
        .forEach(
            i ->
                actors.add(
                    actor(
                        "P" + i,
                        random.nextDouble(10, 100),
                        random.nextDouble(0, 100),
                        random.nextDouble(20, 90))));
    return SpatialProblem.of("random", List.of("x"), actors);
  }
}
