package org.entente.reading.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Factor;
import org.entente.initiative.Factor.Kind;
import org.entente.initiative.FactorCorrection;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands of drivers and hurdles once people have judged them. */
class CorrectedFactorsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String TEXT = "The constitution forbids it.";
  private static final Factor HURDLE = factor(Kind.HURDLE);
  private static final Factor DRIVER = factor(Kind.DRIVER);

  private static Factor factor(Kind kind) {
    return new Factor(
        kind, "quad", null, "the constitution", new Passage("d", 0, 0, 28, TEXT), "cue");
  }

  private static ReadDocument read(String text, Factor... factors) {
    var document =
        new Document(
            "d", "T", text, Sentences.split(text), null, DAY, null, "en", "f", SourceGrade.UNKNOWN);
    return new ReadDocument(
        document,
        new Origin("d", Origin.Likeness.SELF),
        new Reading(List.of("quad"), List.of(), List.of(factors)),
        "r1");
  }

  private static FactorCorrection judged(
      long number, Verdict verdict, Factor before, @Nullable Factor after) {
    return new FactorCorrection(number, DAY, null, verdict, before, after, "because", null);
  }

  private static List<Kind> kinds(CorrectedFactors corrected) {
    return corrected.standing().stream().map(s -> s.says().kind()).toList();
  }

  private static List<Standing> standings(CorrectedFactors corrected) {
    return corrected.judgements().stream().map(FactorJudgement::standing).toList();
  }

  @Test
  void aRejectedOneIsGoneAndAnotherKindTakesItsPlace() {
    var rejection = judged(1, Verdict.REJECT, HURDLE, null);
    assertThat(kinds(CorrectedFactors.of(read(TEXT, HURDLE), List.of(rejection)))).isEmpty();
    var correction = judged(2, Verdict.CORRECT, HURDLE, DRIVER);
    var corrected = CorrectedFactors.of(read(TEXT, HURDLE), List.of(rejection, correction));
    assertThat(kinds(corrected)).containsExactly(Kind.DRIVER);
    assertThat(standings(corrected)).containsExactly(Standing.REPLACED, Standing.HOLDS);
  }

  @Test
  void newRulesThatAgreeAreTold() {
    var correction = judged(1, Verdict.CORRECT, HURDLE, DRIVER);
    var corrected = CorrectedFactors.of(read(TEXT, DRIVER), List.of(correction));
    assertThat(kinds(corrected)).containsExactly(Kind.DRIVER);
    assertThat(standings(corrected)).containsExactly(Standing.AGREED);
  }

  @Test
  void aRejectionDoesNotTouchWhatIsReadAsAnotherKindNow() {
    var rejection = judged(1, Verdict.REJECT, HURDLE, null);
    var corrected = CorrectedFactors.of(read(TEXT, DRIVER), List.of(rejection));
    assertThat(kinds(corrected)).containsExactly(Kind.DRIVER);
    assertThat(standings(corrected)).containsExactly(Standing.CHANGED);
  }

  @Test
  void anAcceptedOneOutlastsNewRulesButNotAnotherText() {
    var acceptance = List.of(judged(1, Verdict.ACCEPT, HURDLE, null));
    assertThat(kinds(CorrectedFactors.of(read(TEXT), acceptance))).containsExactly(Kind.HURDLE);
    var gone = CorrectedFactors.of(read("Another text.", DRIVER), acceptance);
    assertThat(kinds(gone)).containsExactly(Kind.DRIVER);
    assertThat(standings(gone)).containsExactly(Standing.GONE);
  }

  @Test
  void precisionIsThatOfTheRuleAndTheKind() {
    var precision =
        RulePrecision.of(
            List.of(
                judged(1, Verdict.ACCEPT, HURDLE, null),
                judged(2, Verdict.CORRECT, DRIVER, HURDLE)));
    assertThat(precision)
        .extracting(RulePrecision::rule, RulePrecision::share)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("hurdle: cue", 1.0),
            org.assertj.core.groups.Tuple.tuple("driver: cue", 0.0));
  }
}
