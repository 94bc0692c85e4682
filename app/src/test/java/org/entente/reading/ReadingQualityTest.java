package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;

/** How well the reader must read labelled documents. */
class ReadingQualityTest {

  @Test
  void readsTheLabelledCorpus() throws IOException {
    var labelled = LabelledDocument.folder(Shared.path("corpus/docs"));

    var score = ReadingScore.of(ReadingEvaluation.reader(), labelled);

    assertThat(score.pairs.f1()).as("pairs F1").isGreaterThanOrEqualTo(0.90);
    assertThat(score.lenient.f1()).as("lenient F1").isGreaterThanOrEqualTo(0.85);
    assertThat(score.strict.f1()).as("strict F1").isGreaterThanOrEqualTo(0.80);
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
}
