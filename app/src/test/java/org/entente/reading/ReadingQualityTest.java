package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well the reader must read labelled documents. */
class ReadingQualityTest {

  @Test
  void readsTheLabelledCorpus() throws IOException {
    var labelled = LabelledDocument.folder(Shared.path("corpus/docs"));

    var score = ReadingScore.of(ReadingEvaluation.reader(), labelled);

    assertThat(score.pairs.f1()).as("pairs F1").isGreaterThanOrEqualTo(0.90);
    assertThat(score.lenient.f1()).as("lenient F1").isGreaterThanOrEqualTo(0.82);
    assertThat(score.strict.f1()).as("strict F1").isGreaterThanOrEqualTo(0.76);
    assertThat(score.relevantRight).as("relevance").isGreaterThanOrEqualTo(40);
  }

  @Test
  void readsTextsOnOtherInitiatives() throws IOException {
    var score = ReadingScore.of(ReadingEvaluation.reader(), LabelledDocument.own());

    assertThat(score.pairs.f1()).as("pairs F1").isGreaterThanOrEqualTo(0.88);
    assertThat(score.lenient.f1()).as("lenient F1").isGreaterThanOrEqualTo(0.82);
    assertThat(score.strict.f1()).as("strict F1").isGreaterThanOrEqualTo(0.75);
    assertThat(score.relevantRight).as("relevance").isGreaterThanOrEqualTo(46);
  }

  /** Floors a little below what was measured, for texts of other hands. */
  @ParameterizedTest
  @CsvSource({
    "fresh.yaml, 0.90, 0.83, 0.80, 25",
    "unseen, 0.82, 0.56, 0.48, 28",
    "developed, 0.90, 0.72, 0.61, 58"
  })
  void readsTextsOfOtherHands(
      String set, double pairs, double lenient, double strict, int relevance) throws IOException {
    var score = ReadingScore.of(ReadingEvaluation.reader(), LabelledDocument.own(set));

    assertThat(score.pairs.f1()).as("pairs F1").isGreaterThanOrEqualTo(pairs);
    assertThat(score.lenient.f1()).as("lenient F1").isGreaterThanOrEqualTo(lenient);
    assertThat(score.strict.f1()).as("strict F1").isGreaterThanOrEqualTo(strict);
    assertThat(score.relevantRight).as("relevance").isGreaterThanOrEqualTo(relevance);
  }
}
