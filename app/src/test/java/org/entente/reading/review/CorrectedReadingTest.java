package org.entente.reading.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Correction;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands of a reading once people have judged it, also when newer rules read otherwise. */
class CorrectedReadingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String TEXT = "India ruled it out. Japan welcomed it.";

  private static final Passage JAPAN = new Passage("d", 1, 20, 38, "Japan welcomed it.");

  private static Statement india(String id, Stance stance) {
    return statement(id, "IND", stance, new Passage("d", 0, 0, 19, "India ruled it out."));
  }

  private static Statement statement(String id, String actor, Stance stance, Passage passage) {
    return new Statement(
        id,
        "quad",
        actor,
        null,
        Level.STATE,
        stance,
        null,
        0.7,
        "cue",
        passage,
        false,
        "r",
        List.of());
  }

  private static ReadDocument read(String text, Statement... statements) {
    var document =
        new Document(
            "d", "T", text, Sentences.split(text), null, DAY, null, "en", "f", SourceGrade.UNKNOWN);
    return new ReadDocument(
        document,
        new Origin("d", Origin.Likeness.SELF),
        new Reading(List.of("quad"), List.of(statements), List.of()),
        "r1");
  }

  private static Correction judged(
      long number, Verdict verdict, Statement before, @Nullable Statement after) {
    return new Correction(number, DAY, "A. N.", verdict, before, after, "because", null);
  }

  private static List<Stance> stances(CorrectedReading corrected) {
    return corrected.standing().stream().map(s -> s.says().stance()).toList();
  }

  private static List<Standing> standings(CorrectedReading corrected) {
    return corrected.judgements().stream().map(Judgement::standing).toList();
  }

  @Test
  void anAcceptedStatementGainsCertaintyAndSaysWhoAcceptedIt() {
    Statement read = india("1", Stance.OPPOSE);
    var corrected =
        CorrectedReading.of(read(TEXT, read), List.of(judged(1, Verdict.ACCEPT, read, null)));
    Statement says = corrected.standing().getFirst().says();
    assertThat(says.confidence()).isEqualTo(Correction.CERTAINTY);
    assertThat(says.steps()).containsExactly("accepted by hand on 2026-11-22 by A. N.: because");
    assertThat(standings(corrected)).containsExactly(Standing.HOLDS);
  }

  @Test
  void aRejectedStatementIsGoneAndTheOthersStay() {
    Statement read = india("1", Stance.OPPOSE);
    Statement japan =
        statement("2", "JPN", Stance.SUPPORT, new Passage("d", 1, 20, 38, "Japan welcomed it."));
    var corrected =
        CorrectedReading.of(
            read(TEXT, read, japan), List.of(judged(1, Verdict.REJECT, read, null)));
    assertThat(stances(corrected)).containsExactly(Stance.SUPPORT);
  }

  @Test
  void aCorrectionOutlastsNewRulesThatReadThePassageOtherwiseAndIsReported() {
    Statement before = india("1", Stance.SUPPORT);
    var correction = judged(1, Verdict.CORRECT, before, india("1", Stance.OPPOSE));
    var corrected =
        CorrectedReading.of(read(TEXT, india("9", Stance.NEUTRAL)), List.of(correction));
    assertThat(stances(corrected)).containsExactly(Stance.OPPOSE);
    assertThat(standings(corrected)).containsExactly(Standing.CHANGED);
  }

  @Test
  void aCorrectionOutlastsNewRulesThatReadNothingThere() {
    var correction =
        judged(1, Verdict.CORRECT, india("1", Stance.SUPPORT), india("1", Stance.OPPOSE));
    var corrected = CorrectedReading.of(read(TEXT), List.of(correction));
    assertThat(stances(corrected)).containsExactly(Stance.OPPOSE);
    assertThat(standings(corrected)).containsExactly(Standing.UNREAD);
    assertThat(Standing.UNREAD.isStale()).isTrue();
  }

  @Test
  void newRulesThatAgreeWithThePersonMakeItNoLongerStale() {
    var correction =
        judged(1, Verdict.CORRECT, india("1", Stance.SUPPORT), india("1", Stance.OPPOSE));
    var corrected = CorrectedReading.of(read(TEXT, india("1", Stance.OPPOSE)), List.of(correction));
    assertThat(standings(corrected)).containsExactly(Standing.AGREED);
    assertThat(stances(corrected)).containsExactly(Stance.OPPOSE);
  }

  @Test
  void aRejectionDoesNotTouchANewReadingOfThePassage() {
    var rejection = judged(1, Verdict.REJECT, india("1", Stance.SUPPORT), null);
    var corrected = CorrectedReading.of(read(TEXT, india("1", Stance.OPPOSE)), List.of(rejection));
    assertThat(stances(corrected)).containsExactly(Stance.OPPOSE);
    assertThat(standings(corrected)).containsExactly(Standing.CHANGED);
  }

  @Test
  void anAddedStatementStandsAndIsNotStaleThoughNothingReadsIt() {
    Statement added = statement("x", "JPN", Stance.SUPPORT, JAPAN);
    ReadDocument read = read(TEXT, india("1", Stance.OPPOSE));
    var corrected = CorrectedReading.of(read, List.of(judged(1, Verdict.ADD, added, null)));
    assertThat(stances(corrected)).containsExactly(Stance.OPPOSE, Stance.SUPPORT);
    assertThat(standings(corrected)).containsExactly(Standing.HOLDS);
    assertThat(corrected.judgements().getFirst().standsAlone()).isTrue();
    assertThat(corrected.asRead(read).reading().statements()).hasSize(2);
  }

  @Test
  void anAddedStatementIsComparedOnceTheRulesReadThePassage() {
    Statement added = statement("x", "JPN", Stance.SUPPORT, JAPAN);
    List<Correction> judged = List.of(judged(1, Verdict.ADD, added, null));
    Statement same = statement("5", "JPN", Stance.SUPPORT, JAPAN);
    assertThat(standings(CorrectedReading.of(read(TEXT, same), judged)))
        .containsExactly(Standing.AGREED);
    Statement other = statement("5", "JPN", Stance.OPPOSE, JAPAN);
    var corrected = CorrectedReading.of(read(TEXT, other), judged);
    assertThat(standings(corrected)).containsExactly(Standing.CHANGED);
    assertThat(stances(corrected)).containsExactly(Stance.SUPPORT);
    assertThat(standings(CorrectedReading.of(read("Another text."), judged)))
        .containsExactly(Standing.GONE);
  }

  @Test
  void theShareFoundCountsDocumentsThatWereJudgedWhole() {
    Statement india = india("1", Stance.OPPOSE);
    Statement added = statement("x", "JPN", Stance.SUPPORT, JAPAN);
    var documents = new TreeMap<>(Map.of("d", read(TEXT, india)));
    List<Correction> onlyAdded = List.of(judged(1, Verdict.ADD, added, null));
    assertThat(Recall.of(documents, Map.of("d", onlyAdded)).isKnown()).isFalse();
    List<Correction> whole =
        List.of(judged(1, Verdict.ADD, added, null), judged(2, Verdict.ACCEPT, india, null));
    Recall recall = Recall.of(documents, Map.of("d", whole));
    assertThat(recall.share()).isEqualTo(0.5);
    assertThat(recall.explanation().text()).contains("at most 50% (1 of 2)", "JPN support");
    assertThat(RulePrecision.of(whole)).singleElement().returns(1, RulePrecision::right);
  }

  @Test
  void whatWasSaidOfAPassageThatIsGoneIsKeptButNotUsed() {
    var acceptance = judged(1, Verdict.ACCEPT, india("1", Stance.OPPOSE), null);
    var corrected = CorrectedReading.of(read("Another text."), List.of(acceptance));
    assertThat(stances(corrected)).isEmpty();
    assertThat(standings(corrected)).containsExactly(Standing.GONE);
  }

  @Test
  void theLaterOfTwoJudgementsCounts() {
    Statement read = india("1", Stance.SUPPORT);
    var corrected =
        CorrectedReading.of(
            read(TEXT, read),
            List.of(
                judged(1, Verdict.REJECT, read, null),
                judged(2, Verdict.CORRECT, read, india("1", Stance.NEUTRAL))));
    assertThat(stances(corrected)).containsExactly(Stance.NEUTRAL);
    assertThat(standings(corrected)).containsExactly(Standing.REPLACED, Standing.HOLDS);
  }

  @Test
  void aJudgementCountsFromItsDayUntilItIsUndone() {
    Correction correction = judged(1, Verdict.ACCEPT, india("1", Stance.OPPOSE), null);
    assertThat(correction.countsOn(new AsOf(DAY.minusDays(1)))).isFalse();
    assertThat(correction.countsOn(new AsOf(DAY))).isTrue();
    Correction undone = correction.undoneOn(DAY.plusDays(2));
    assertThat(undone.countsOn(new AsOf(DAY.plusDays(1)))).isTrue();
    assertThat(undone.countsOn(new AsOf(DAY.plusDays(2)))).isFalse();
  }

  @Test
  void precisionCountsWhatWasJudgedLastAndNotWhatWasUndone() {
    Statement one = india("1", Stance.OPPOSE);
    Statement two = india("2", Stance.SUPPORT);
    List<RulePrecision> precision =
        RulePrecision.of(
            List.of(
                judged(1, Verdict.REJECT, one, null),
                judged(2, Verdict.ACCEPT, one, null),
                judged(3, Verdict.CORRECT, two, india("2", Stance.OPPOSE)),
                judged(4, Verdict.REJECT, india("3", Stance.NEUTRAL), null).undoneOn(DAY)));
    assertThat(precision).singleElement().returns(1, RulePrecision::right);
    RulePrecision.Interval interval = precision.getFirst().interval();
    assertThat(precision.getFirst().share()).isEqualTo(0.5);
    assertThat(interval.low()).isCloseTo(0.1207, within(0.001));
    assertThat(interval.high()).isCloseTo(0.8793, within(0.001));
  }
}
