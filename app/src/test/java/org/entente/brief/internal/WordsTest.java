package org.entente.brief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.evidence.Passage;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.junit.jupiter.api.Test;

/** How a brief quotes a statement. */
class WordsTest {

  private static String words(String rule, boolean secondHand) {
    var day = PartialDate.parse("2024-10-02");
    var passage = new Passage("d", 0, 0, 6, "We do.");
    return Words.of(
        new Testimony(
            new Statement(
                "s",
                "pact",
                "IND",
                "A. Person",
                Level.HEAD,
                Stance.LEAN_SUPPORT,
                day,
                0.45,
                "do",
                passage,
                secondHand,
                rule,
                List.of()),
            new DocumentHead(
                "d",
                "T",
                null,
                day,
                LocalDate.of(2024, 10, 2),
                "p",
                SourceGrade.parse("B2"),
                "d")));
  }

  @Test
  void quotesWithDateSpeakerAndStance() {
    assertThat(words("accept", false)).isEqualTo("2024-10-02, A. Person, lean support: “We do.”");
  }

  @Test
  void saysWhatIsSecondHandAndWhatAModelAloneRead() {
    assertThat(words(Statement.MODEL + "openai m prompt-1", true))
        .isEqualTo(
            "2024-10-02, A. Person, lean support (second-hand) (read by a language model alone):"
                + " “We do.”");
  }
}
