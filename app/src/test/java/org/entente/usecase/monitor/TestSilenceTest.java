package org.entente.usecase.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Level;
import org.entente.core.AsOf;
import org.entente.core.DateSpan;
import org.entente.core.Failure;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a speaker has stopped using a term, from kept documents. */
class TestSilenceTest {

  private static final AsOf END = AsOf.parse("2024-12-31");
  private static final DateSpan BEFORE =
      DateSpan.of(LocalDate.of(2024, 9, 25), LocalDate.of(2024, 9, 30));
  private static final DateSpan AFTER =
      DateSpan.of(LocalDate.of(2024, 10, 10), LocalDate.of(2024, 10, 31));

  @TempDir private Path folder;
  private EventLake lake;

  @BeforeEach
  void open() {
    lake = new EventLake(folder);
  }

  @AfterEach
  void close() {
    lake.close();
  }

  private void keep(String id, String day, String text) {
    keep(id, day, text, List.of());
  }

  /** What somebody says in the first sentence of a document. */
  private static Statement said(String id, String speaker, String text) {
    return new Statement(
        id + "-1",
        "asian-nato",
        "JPN",
        speaker,
        Level.PARTY,
        Stance.OPPOSE,
        null,
        0.5,
        "unrealistic",
        new Passage(id, 0, 0, text.length(), text),
        false,
        "test",
        List.of());
  }

  @Test
  void whatAnotherSaysOfTheSpeakerIsNoUseOfTheSpeakers() {
    keepSpeeches();
    String text = "Yuichiro Tamaki called the Asian NATO of Shigeru Ishiba unrealistic.";
    keep("f", "2024-10-12", text, List.of(said("f", "Yuichiro Tamaki", text)));
    keep("g", "2024-10-13", "Shigeru Ishiba called the Asian NATO of Ishiba a plan.");

    assertThat(test(BEFORE, AFTER, END).after())
        .extracting(TestSilence.Use::uses)
        .containsExactly(0, 0, 0, 1);
  }

  private void keep(String id, String day, String text, List<Statement> statements) {
    LocalDate date = LocalDate.parse(day);
    var extract = new Extracted(id, id, text, PartialDate.of(date), null, "en", null);
    Document document = Documents.of(extract, id, date, SourceGrade.UNKNOWN);
    var reading = new Reading(List.of(), statements, List.of());
    lake.store
        .archive()
        .keep(
            List.of(
                new ReadDocument(document, new Origin(id, Origin.Likeness.SELF), reading, "test")));
  }

  private void keepSpeeches() {
    keep(
        "a",
        "2024-09-25",
        "Shigeru Ishiba called for an Asian NATO. Ishiba said an Asian NATO is due.");
    keep("b", "2024-09-27", "Shigeru Ishiba won. The Asian NATO was named by others.");
    keep("c", "2024-10-10", "Shigeru Ishiba met the leaders of ASEAN in Vientiane.");
    keep("d", "2024-10-11", "Shigeru Ishiba spoke of trade with ASEAN.");
    keep("e", "2024-10-11", "Somebody else spoke of an Asian NATO.");
  }

  private TestSilence.Answer test(DateSpan before, DateSpan after, AsOf asOf) {
    return new TestSilence(lake.store.archive())
        .test("Shigeru Ishiba", "Asian NATO", before, after, asOf);
  }

  @Test
  void usesAreCountedInSentencesOfTheSpeakerAndBothWindowsAreShown() {
    keepSpeeches();

    TestSilence.Answer answer = test(BEFORE, AFTER, END);

    assertThat(answer.before()).extracting(TestSilence.Use::uses).containsExactly(2, 0);
    assertThat(answer.after()).extracting(TestSilence.Use::id).containsExactly("c", "d");
    assertThat(answer.test().usesAfter()).isZero();
    assertThat(answer.test().probability()).isEqualTo(0.25);
    assertThat(answer.chosen()).isTrue();
  }

  @Test
  void withoutWindowsTheLastUsePartsThemAndTheAnswerSaysSo() {
    keepSpeeches();

    TestSilence.Answer answer = test(null, null, END);

    assertThat(answer.chosen()).isFalse();
    assertThat(answer.before()).extracting(TestSilence.Use::id).containsExactly("a");
    assertThat(answer.after()).extracting(TestSilence.Use::id).containsExactly("b", "c", "d");
  }

  @Test
  void whatWasSeenLaterIsNotUsed() {
    keepSpeeches();

    assertThatThrownBy(() -> test(BEFORE, AFTER, AsOf.parse("2024-10-01")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("no document that names 'Shigeru Ishiba'");
  }

  @Test
  void anUnknownSpeakerIsToldSo() {
    assertThatThrownBy(() -> test(BEFORE, AFTER, END))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("write the full name");
  }
}
