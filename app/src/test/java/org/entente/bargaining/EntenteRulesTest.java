package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.bargaining.internal.PowerIndex;
import org.junit.jupiter.api.Test;

/** Vetoes, limits, rules of decision and the power they give. */
class EntenteRulesTest {

  private static final EntenteModel.Settings SETTINGS =
      EntenteModel.Settings.DEFAULT.withRuns(800).withThreads(1);

  @Test
  void aVetoPlayerAtTheStatusQuoKeepsItThere() {
    FeasibilityQuestion free = exact(new DecisionRule.Consensus());
    FeasibilityQuestion blocked = free.with(free.parties().getFirst().withVeto(true));
    assertThat(study(free).outcome().mean()).isGreaterThan(30);
    assertThat(study(blocked).outcome().q95()).isLessThanOrEqualTo(20);
  }

  @Test
  void theHarderTheRuleTheLessComesAbout() {
    double byConsensus = study(exact(new DecisionRule.Consensus())).outcome().mean();
    double byMajority = study(exact(new DecisionRule.QualifiedMajority(0.7))).outcome().mean();
    double byUnanimity = study(exact(new DecisionRule.Unanimity())).outcome().mean();
    assertThat(byMajority).isLessThanOrEqualTo(byConsensus);
    assertThat(byUnanimity).isLessThan(byMajority);
  }

  @Test
  void aLimitThatHoldsKeepsAPartyOutAndOneThatIsLiftedDoesNot() {
    FeasibilityQuestion question = exact(new DecisionRule.Accession(2, Set.of()));
    Party willing = question.parties().get(3);
    double held = acceded(question.with(limited(willing, 1)), willing.id());
    double lifted = acceded(question.with(limited(willing, 0)), willing.id());
    double doubtful = acceded(question.with(limited(willing, 0.5)), willing.id());
    assertThat(held).isZero();
    assertThat(lifted).isPositive();
    assertThat(doubtful).isBetween(0.3 * lifted, 0.7 * lifted);
  }

  private static Party limited(Party party, double holds) {
    return party.withLimits(List.of(new Limit(40, holds, "constitution", null)));
  }

  private static double acceded(FeasibilityQuestion question, String id) {
    return study(question).parties().stream()
        .filter(o -> o.party().id().equals(id))
        .findFirst()
        .orElseThrow()
        .accedes()
        .value();
  }

  @Test
  void withoutAnIndispensablePartyNothingForms() {
    FeasibilityQuestion question = exact(new DecisionRule.Accession(2, Set.of("absent")));
    assertThat(study(question).outcome().q95()).isZero();
  }

  @Test
  void moreCandidatesThanThereAreCannotAccede() {
    assertThat(study(exact(new DecisionRule.Accession(9, Set.of()))).outcome().q95()).isZero();
  }

  @Test
  void theAnswerHoldsEverythingAReaderNeeds() {
    Feasibility answer = study(Questions.pact());
    assertThat(answer.labels()).hasSize(5);
    assertThat(answer.labels().getFirst().chance().value()).isEqualTo(1);
    assertThat(answer.outcome().bins().stream().mapToDouble(b -> b).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(answer.parties()).hasSameSizeAs(answer.question().parties());
    assertThat(answer.sensitivities()).isNotEmpty();
    assertThat(answer.shifts()).isNotEmpty();
    assertThat(answer.parties().stream().mapToDouble(PartyOutlook::power).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void theSmallestMoveThatMattersIsFound() {
    Feasibility answer = study(exact(new DecisionRule.Consensus()));
    Shift first =
        answer.shifts().stream().filter(s -> s.threshold() == 50).findFirst().orElseThrow();
    FeasibilityQuestion question = answer.question();
    var parties = new ArrayList<Party>();
    question
        .parties()
        .forEach(
            p ->
                parties.add(
                    p.id().equals(first.party()) ? p.withPosition(Range.of(first.to())) : p));
    boolean before = answer.formed().value() >= 0.5;
    boolean after = study(question.withParties(parties)).formed().value() >= 0.45;
    assertThat(before).isFalse();
    assertThat(after).isTrue();
  }

  @Test
  void shapleyAndShubiksOwnExamples() {
    boolean[] none = new boolean[4];
    assertThat(PowerIndex.shapleyShubik(new double[] {3, 2, 1, 1}, 4.0 / 7, none))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(0.5, 1.0 / 6, 1.0 / 6, 1.0 / 6);
    assertThat(
            PowerIndex.shapleyShubik(
                new double[] {1, 1, 1}, 2.0 / 3, new boolean[] {true, false, false}))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(2.0 / 3, 1.0 / 6, 1.0 / 6);
  }

  @Test
  void aPermanentMemberOfTheSecurityCouncilHasOverNineteenPercentOfThePower() {
    var weight = new double[15];
    java.util.Arrays.fill(weight, 1);
    var veto = new boolean[15];
    java.util.Arrays.fill(veto, 0, 5, true);
    double[] power = PowerIndex.shapleyShubik(weight, 9.0 / 15, veto);
    assertThat(power[0]).isCloseTo(0.19627, within(1e-5));
    assertThat(power[14]).isCloseTo(0.001865, within(1e-6));
  }

  @Test
  void impossibleQuestionsAreRefused() {
    List<Party> one = List.of(Party.of("A", Range.of(1), Range.of(1), Range.of(1)));
    assertThatThrownBy(() -> exact(new DecisionRule.Unanimity()).withParties(one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least two");
    assertThatThrownBy(() -> Range.parse("about forty")).hasMessageContaining("40±10");
    assertThat(Range.parse("40±10")).isEqualTo(new Range(30, 40, 50));
    assertThat(Range.parse("30..50")).isEqualTo(new Range(30, 40, 50));
  }

  private static Feasibility study(FeasibilityQuestion question) {
    return EntenteModel.study(question, SETTINGS);
  }

  private static FeasibilityQuestion exact(DecisionRule rule) {
    return new FeasibilityQuestion(
        "exact",
        Questions.SCALE,
        List.of(
            Party.of("A", Range.of(0), Range.of(50), Range.of(25)),
            Party.of("B", Range.of(30), Range.of(50), Range.of(25)),
            Party.of("C", Range.of(55), Range.of(50), Range.of(25)),
            Party.of("D", Range.of(80), Range.of(50), Range.of(25))),
        rule,
        0,
        50);
  }
}
