package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the words, mentions lie inside the text, in order and apart. */
class MentionsOfAnyTextTest {

  private static final List<String> WORDS =
      List.of(
          "Japan",
          "'s",
          "Prime",
          "Minister",
          "President",
          ",",
          ".",
          "the",
          "of",
          "in",
          "and",
          "-",
          "former",
          "elect",
          "Vi",
          "X",
          "J.",
          "Xi",
          "Kim",
          "Jong",
          "Un",
          "U.S.",
          "Senate",
          "MEP",
          "Labor",
          "government",
          "military",
          "Washington",
          "Post",
          "de",
          "al",
          "Jr.",
          "\n\n",
          "“",
          "’",
          "Foreign",
          "Ministry",
          "spokesman",
          "member",
          "a",
          "European",
          "Parliament",
          "Guinea",
          "Bissau",
          "Someone",
          "said",
          "Mr",
          "General",
          "deputy",
          "candidate",
          "Quad",
          "\uD83D\uDE00");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void mentionsStayInsideTheText(long seed) {
    var random = new SplittableRandom(seed);
    for (int n = 0; n < 300; n++) {
      String text = text(random);
      int end = 0;
      for (Mention mention : DIRECTORY.mentions(text, day("2024-10-01"))) {
        assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(mention.end()).as(text).isGreaterThan(mention.start());
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
        end = mention.end();
      }
    }
  }

  private static String text(SplittableRandom random) {
    var text = new StringBuilder();
    int words = random.nextInt(1, 25);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      if (random.nextInt(4) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
