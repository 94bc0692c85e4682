package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void keepsAbbreviationsInitialsAndNumbersWhole() {
    assertThat(
            texts(
                "Gen. John J. Smith of the U.S. Army spoke on Oct. 1. Ferdinand Marcos Jr. agreed."
                    + " It grew by 2.5 percent."))
        .containsExactly(
            "Gen. John J. Smith of the U.S. Army spoke on Oct. 1.",
            "Ferdinand Marcos Jr. agreed.",
            "It grew by 2.5 percent.");
  }

  @Test
  void endsAfterAnAbbreviationWhenASentenceStarts() {
    assertThat(texts("It was made in the U.S. The plan failed."))
        .containsExactly("It was made in the U.S.", "The plan failed.");
  }

  @Test
  void keepsClosingQuotationMarks() {
    assertThat(texts("He said: “No.” She left. \"Why?\" they asked."))
        .containsExactly("He said: “No.”", "She left.", "\"Why?\" they asked.");
  }

  @Test
  void endsAtABlankLine() {
    assertThat(texts("A headline\n\nFirst line\nof a sentence.")).hasSize(2);
  }

  @Test
  void givesOffsetsIntoTheText() {
    String text = "  One.  Two three. ";
    assertThat(Sentences.split(text))
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()))
        .extracting(Sentence::index)
        .containsExactly(0, 1);
  }

  private static List<String> texts(String text) {
    return Sentences.split(text).stream().map(Sentence::text).toList();
  }
}
