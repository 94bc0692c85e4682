package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.junit.jupiter.api.Test;

/** Copies of one text share an origin; texts on one story by different hands do not. */
class OriginsTest {

  private static final String STORY =
      "The foreign minister told a forum in Manila on Tuesday that his government would not join a"
          + " regional pact. He said the country preferred dialogue and had never belonged to an"
          + " alliance. Analysts in Singapore had expected a softer answer after last week's visit"
          + " by the Japanese premier, who wants partners for his plan. The two governments will"
          + " meet again in March to speak about patrols and about the training of coast guards.";

  private final Origins origins = new Origins();

  private Origin assign(String id, String text, String day) {
    return origins.assign(
        Documents.of(
            new Extracted(id, "T", text, PartialDate.parse(day), null, null, null),
            id,
            LocalDate.parse(day),
            SourceGrade.UNKNOWN));
  }

  @Test
  void theFirstOfItsKindIsItsOwnOrigin() {
    assertThat(assign("a", STORY, "2024-10-01")).isEqualTo(new Origin("a", Origin.Likeness.SELF));
  }

  @Test
  void theSameWordsAreExactWhateverTheirLetterCase() {
    assign("a", STORY, "2024-10-01");
    assertThat(assign("b", STORY.toUpperCase(java.util.Locale.ROOT), "2024-10-02"))
        .isEqualTo(new Origin("a", Origin.Likeness.EXACT));
  }

  @Test
  void aTailOfTheSitesOwnMakesASyndicatedCopy() {
    assign("a", STORY, "2024-10-01");
    assertThat(assign("b", STORY + " The page ends with a note and teasers.", "2024-10-02"))
        .isEqualTo(new Origin("a", Origin.Likeness.SYNDICATED));
  }

  @Test
  void aLightlyEditedTextIsACopy() {
    assign("a", STORY, "2024-10-01");
    String edited =
        STORY
            .replace("told a forum in Manila on Tuesday", "said on Tuesday")
            .replace("Analysts in Singapore", "Observers")
            .replace("to speak about patrols and about", "on patrols and")
            .replace("who wants partners for his plan", "whose plan lacks partners");
    assertThat(assign("b", edited, "2024-10-02"))
        .isEqualTo(new Origin("a", Origin.Likeness.EDITED));
  }

  @Test
  void aTextTranslatedThereAndBackIsACopy() {
    assign("a", STORY, "2024-10-01");
    String back =
        "In a forum in Manila on Tuesday the foreign minister said that his government would not be"
            + " joining any regional pact. The country, he said, preferred dialogue and never"
            + " belonged to an alliance. Analysts in Singapore had been expecting a softer answer"
            + " following the visit last week by the Japanese premier, who wants partners for the"
            + " plan of his. Both governments will meet in March again in order to talk of patrols"
            + " and of the training of the coast guards.";
    assertThat(assign("b", back, "2024-10-02"))
        .isEqualTo(new Origin("a", Origin.Likeness.TRANSLATED));
  }

  @Test
  void anotherReportOfTheSameStoryIsAnOriginOfItsOwn() {
    assign("a", STORY, "2024-10-01");
    String other =
        "Manila heard a blunt refusal this week: the visiting minister ruled out membership of any"
            + " bloc. Non-alignment, he argued, had served his people for decades. The Japanese"
            + " proposal has found few friends in Southeast Asia, and officials privately doubt"
            + " that it will outlive the autumn. Joint patrols remain on the table for the spring"
            + " talks.";
    assertThat(assign("b", other, "2024-10-02")).isEqualTo(new Origin("b", Origin.Likeness.SELF));
  }

  @Test
  void aCopyOfACopyGoesBackToTheFirst() {
    assign("a", STORY, "2024-10-01");
    assign("b", STORY + " One more line from the editor of the page.", "2024-10-02");
    assertThat(
            assign("c", STORY + " One more line from the editor of the page.", "2024-10-03").id())
        .isEqualTo("a");
  }
}
