package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.entente.core.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any question; all random figures follow from fixed seeds. */
class EntentePropertiesTest {

  private static final EntenteModel.Settings SETTINGS =
      EntenteModel.Settings.DEFAULT.withRuns(500).withThreads(1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfThePartiesChangesNothing(long seed) {
    FeasibilityQuestion question = Questions.random(9, seed);
    var shuffled = new ArrayList<>(question.parties());
    Collections.shuffle(shuffled, new Random(seed));
    Feasibility first = EntenteModel.study(question, SETTINGS);
    Feasibility second = EntenteModel.study(question.withParties(shuffled), SETTINGS);
    assertThat(second.outcome()).isEqualTo(first.outcome());
    assertThat(second.coalitions()).isEqualTo(first.coalitions());
    assertThat(second.sensitivities()).isEqualTo(first.sensitivities());
    assertThat(second.shifts()).isEqualTo(first.shifts());
    assertThat(byId(second)).isEqualTo(byId(first));
  }

  private static Object byId(Feasibility answer) {
    return answer.parties().stream().collect(Collectors.toMap(o -> o.party().id(), o -> o));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBystanderWithoutCapabilityChangesNothing(long seed) {
    FeasibilityQuestion question = Questions.random(7, seed);
    var more = new ArrayList<>(question.parties());
    more.add(3, Party.of("bystander", Range.of(95, 5), Range.of(90, 5), Range.of(0)));
    Feasibility first = EntenteModel.study(question, SETTINGS);
    Feasibility second = EntenteModel.study(question.withParties(more), SETTINGS);
    assertThat(second.outcome()).isEqualTo(first.outcome());
    assertThat(second.labels()).isEqualTo(first.labels());
    assertThat(second.coalitions()).isEqualTo(first.coalitions());
    assertThat(second.sensitivities()).isEqualTo(first.sensitivities());
    assertThat(second.shifts()).isEqualTo(first.shifts());
    assertThat(second.baselines()).isEqualTo(first.baselines());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void theNumberOfThreadsChangesNoByte(int threads) {
    EntenteModel.Settings settings = SETTINGS.withRuns(1500);
    Feasibility one = EntenteModel.study(Questions.pact(), settings.withThreads(1));
    Feasibility many = EntenteModel.study(Questions.pact(), settings.withThreads(threads));
    assertThat(many.toString()).isEqualTo(one.toString());
  }

  @Test
  void anotherSeedGivesOtherRunsButMuchTheSameAnswer() {
    EntenteModel.Settings settings = SETTINGS.withRuns(4000);
    Feasibility one = EntenteModel.study(Questions.pact(), settings.withSeed(new Seed(1)));
    Feasibility two = EntenteModel.study(Questions.pact(), settings.withSeed(new Seed(2)));
    assertThat(two.outcome()).isNotEqualTo(one.outcome());
    assertThat(two.outcome().mean()).isCloseTo(one.outcome().mean(), within(1.5));
  }

  @Test
  void aThirdPartyNearerToOneSideNeverLowersItsChance() {
    var random = new SplittableRandom(7);
    for (int trial = 0; trial < 500; trial++) {
      int n = random.nextInt(3, 12);
      double[] at = random.doubles(n, 0, 100).toArray();
      double[] weight = random.doubles(n, 0, 100).toArray();
      double first = at[0];
      double second = at[1];
      double before = EntenteModel.chance(first, second, at, weight);
      boolean nearer = Math.abs(at[2] - first) <= Math.abs(at[2] - second);
      weight[2] *= 1 + random.nextDouble();
      double after = EntenteModel.chance(first, second, at, weight);
      assertThat(nearer ? after - before : before - after).isGreaterThanOrEqualTo(-1e-12);
    }
  }

  @Test
  void agreementIsAResult() {
    List<Party> agreed =
        List.of(
            Party.of("A", Range.of(60), Range.of(50), Range.of(10)),
            Party.of("B", Range.of(60), Range.of(70), Range.of(20)));
    var question =
        new FeasibilityQuestion(
            "agreed", Questions.SCALE, agreed, new DecisionRule.Unanimity(), 0, 50);
    Feasibility answer = EntenteModel.study(question, SETTINGS);
    assertThat(answer.outcome().q05()).isEqualTo(60);
    assertThat(answer.outcome().q95()).isEqualTo(60);
    assertThat(answer.formed().value()).isEqualTo(1);
  }

  @Test
  void manyRunsOfExactFiguresComeToTheExpectedOutcome() {
    double[] at = {0, 10, 40, 55, 100};
    var parties = new ArrayList<Party>();
    var actors = new ArrayList<SpatialActor>();
    for (int i = 0; i < at.length; i++) {
      Range capability = Range.of(10 + 5 * i);
      parties.add(Party.of("P" + i, Range.of(at[i]), Range.of(50), capability));
      actors.add(new SpatialActor("P" + i, "", capability.likely(), List.of(at[i]), List.of(50.0)));
    }
    var question =
        new FeasibilityQuestion(
            "exact", Questions.SCALE, parties, new DecisionRule.Consensus(), 0, 50);
    double expected =
        EntenteModel.expected(
                SpatialProblem.of("exact", List.of("x"), actors), CompromiseParameters.DEFAULT)
            .getFirst();
    Feasibility answer = EntenteModel.study(question, SETTINGS.withRuns(20_000));
    assertThat(answer.outcome().mean()).isCloseTo(expected, within(0.5));
  }

  @Test
  void turningTheScaleRoundTurnsTheOutcomeRound() {
    var random = new SplittableRandom(11);
    for (int trial = 0; trial < 50; trial++) {
      var there = new ArrayList<SpatialActor>();
      var back = new ArrayList<SpatialActor>();
      for (int i = 0; i < 8; i++) {
        double at = random.nextInt(0, 11) * 10;
        double salience = random.nextInt(1, 100);
        double capability = random.nextInt(1, 100);
        there.add(new SpatialActor("P" + i, "", capability, List.of(at), List.of(salience)));
        back.add(new SpatialActor("P" + i, "", capability, List.of(100 - at), List.of(salience)));
      }
      assertThat(expected(back)).isCloseTo(100 - expected(there), within(1e-9));
    }
  }

  private static double expected(List<SpatialActor> actors) {
    return EntenteModel.expected(
            SpatialProblem.of("turned", List.of("x"), actors), CompromiseParameters.DEFAULT)
        .getFirst();
  }
}
