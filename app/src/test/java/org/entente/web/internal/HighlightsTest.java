package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  private static List<String> marked(String text, String query) {
    return Highlights.of(text, query).stream()
        .filter(Highlights.Run::marked)
        .map(Highlights.Run::text)
        .toList();
  }

  @Test
  void inflectedFormsAreMarked() {
    assertThat(marked("He opposed it, she opposes it, the opposition.", "oppose"))
        .containsExactly("opposed", "opposes");
  }

  @Test
  void excludedAndShorterWordsAreNot() {
    assertThat(marked("The Quad and a pact, packed with NATO.", "pact -Quad"))
        .containsExactly("pact");
  }

  @Test
  void nothingOfTheTextIsLost() {
    String text = "<b>NATO</b> in Asia";
    String whole =
        String.join(
            "", Highlights.of(text, "nato asia").stream().map(Highlights.Run::text).toList());
    assertThat(whole).isEqualTo(text);
  }
}
