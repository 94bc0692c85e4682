package org.entente.reading.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.evidence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation must be the text's own words; how they are set does not matter. */
class QuotesTest {

  private static final String TEXT = "“It’s a non-starter,” he\nsaid (twice) of the plan.";

  private static final Sentence SENTENCE = new Sentence(0, 0, TEXT.length(), TEXT);

  @ParameterizedTest
  @CsvSource({
    "it's a non-starter, It’s a non-starter",
    "\"It's a non–starter, “It’s a non-starter",
    "'  HE SAID  (twice) ', 'he\nsaid (twice)'"
  })
  void findsTheTextsOwnWords(String quote, String words) {
    assertThat(Quotes.find(quote, SENTENCE).orElseThrow().words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"'he said of'", "'.*'", "'it'", "''", "'a nonstarter'"})
  void findsNothingElse(String quote) {
    assertThat(Quotes.find(quote, SENTENCE)).isEmpty();
  }

  @Test
  void tellsWhereTheyStand() {
    assertThat(Quotes.find("of the plan", SENTENCE).orElseThrow().at())
        .isEqualTo(TEXT.indexOf("of the plan"));
  }
}
