package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.AsOf;
import org.entente.evidence.Passage;
import org.entente.initiative.Correction;
import org.entente.initiative.Correction.Verdict;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements are kept for good, count from their day on and outlast reading again. */
class CorrectionsTest {

  private static final LocalDate SEEN = LocalDate.of(2024, 10, 2);
  private static final LocalDate JUDGED = SEEN.plusDays(10);

  @TempDir private Path folder;

  private static ReadDocument read(String reader) {
    return StoreTest.read("a", "India ruled it out. That is all.", SEEN, reader);
  }

  private static Corrections.Draft draft(Verdict verdict) {
    Statement before = read("r1").reading().statements().getFirst();
    return new Corrections.Draft(JUDGED, "A. N.", verdict, before, null, "misread");
  }

  private static List<Testimony> testimonies(Store store, LocalDate day) {
    return store.dossier().testimonies("asian-nato", new AsOf(day));
  }

  @Test
  void aJudgementIsThereAfterTheStoreWasClosed() {
    Correction kept;
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("r1")));
      kept = store.corrections().add(draft(Verdict.ACCEPT));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.corrections().list()).containsExactly(kept);
      assertThat(store.corrections().undo(1, JUDGED.plusDays(1)))
          .contains(kept.undoneOn(JUDGED.plusDays(1)));
      assertThat(store.corrections().undo(7, JUDGED)).isEmpty();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.corrections().list()).containsExactly(kept.undoneOn(JUDGED.plusDays(1)));
    }
  }

  @Test
  void thePictureKnowsItFromItsDayOn() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("r1")));
      store.corrections().add(draft(Verdict.REJECT));
      assertThat(testimonies(store, JUDGED.minusDays(1))).hasSize(1);
      assertThat(testimonies(store, JUDGED)).isEmpty();
      store.corrections().undo(1, JUDGED.plusDays(3));
      assertThat(testimonies(store, JUDGED.plusDays(2))).isEmpty();
      assertThat(testimonies(store, JUDGED.plusDays(3))).hasSize(1);
    }
  }

  @Test
  void readingAgainDoesNotLoseIt() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("r1")));
      store.corrections().add(draft(Verdict.ACCEPT));
      store.archive().keep(List.of(read("r2")));
      assertThat(testimonies(store, JUDGED))
          .singleElement()
          .satisfies(t -> assertThat(t.correction()).isNotNull())
          .satisfies(t -> assertThat(t.statement().confidence()).isEqualTo(Correction.CERTAINTY));
    }
  }

  @Test
  void anAddedStatementIsKnownFromItsDayOnAndOutlastsReadingAgain() {
    try (Store store = Store.open(folder)) {
      store.archive().keep(List.of(read("r1")));
      Statement read = read("r1").reading().statements().getFirst();
      Statement added = new AddedStatement(read, "JPN", "That is all.").statement();
      var draft = new Corrections.Draft(JUDGED, null, Verdict.ADD, added, null, "");
      Correction kept = store.corrections().add(draft);
      store.archive().keep(List.of(read("r2")));
      assertThat(testimonies(store, JUDGED.minusDays(1))).hasSize(1);
      assertThat(testimonies(store, JUDGED))
          .extracting(t -> t.statement().actor())
          .containsExactlyInAnyOrder(read.actor(), "JPN");
      store.corrections().undo(kept.number(), JUDGED.plusDays(1));
      assertThat(testimonies(store, JUDGED.plusDays(1))).hasSize(1);
    }
  }

  /** A statement like another, of another actor in another passage. */
  private record AddedStatement(Statement like, String actor, String words) {
    Statement statement() {
      String text = "India ruled it out. That is all.";
      int start = text.indexOf(words);
      var passage = new Passage("a", 1, start, start + words.length(), words);
      return new Statement(
          "by-hand",
          like.initiative(),
          actor,
          null,
          like.level(),
          like.stance(),
          null,
          0.95,
          "by hand",
          passage,
          false,
          "added by hand",
          List.of());
    }
  }

  @Test
  void aJudgedDriverComesBackWholeAndSharesTheNumbers() {
    var passage = new Passage("a", 0, 0, 19, "India ruled it out.");
    var before = new Factor(Factor.Kind.HURDLE, "asian-nato", null, "pride", passage, "cue");
    var after = new Factor(Factor.Kind.DRIVER, "asian-nato", null, "pride", passage, "cue");
    FactorCorrection kept;
    try (Store store = Store.open(folder)) {
      store.corrections().add(draft(Verdict.ACCEPT));
      kept =
          store
              .corrections()
              .add(
                  new Corrections.FactorDraft(
                      JUDGED, null, Verdict.CORRECT, before, after, "it speaks for it"));
      assertThat(kept.number()).isEqualTo(2);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.corrections().listFactors()).containsExactly(kept);
      assertThat(store.corrections().undo(2, JUDGED)).contains(kept.undoneOn(JUDGED));
      assertThat(store.corrections().list()).hasSize(1);
    }
  }

  @Test
  void aCorrectedStatementComesBackWhole() {
    Statement before = read("r1").reading().statements().getFirst();
    try (Store store = Store.open(folder)) {
      store
          .corrections()
          .add(new Corrections.Draft(JUDGED, null, Verdict.CORRECT, before, before, "x"));
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.corrections().list())
          .singleElement()
          .returns(before, Correction::before)
          .returns(before, Correction::after);
    }
  }
}
