package org.entente.reading.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StarterActors;
import org.entente.evidence.Document;
import org.entente.evidence.Sentences;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.internal.RuleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which initiatives a text is about, however they are named. */
class InitiativeMatcherTest {

  private static final RuleReader READER =
      new RuleReader(StarterActors.load(List.of()), InitiativeFiles.starter());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain wants the Nordic applicants in the alliance by autumn. | nato-accession-swe-fin
          Italy has ratified the northern enlargement. | nato-accession-swe-fin
          The allies will not yet let Ukraine in, a diplomat said. | nato-membership-ukraine
          Thailand would like to be let into BRICS. | brics-expansion
          Bolivia hopes for a place among the club of emerging economies. | brics-expansion
          Mongolia stays on the doorstep of the Shanghai organisation as an observer. | sco-expansion
          Canada approves of a NATO branch in Tokyo. | nato-tokyo-office
          Beijing told the alliance that a desk in Tokyo was one desk too many. | nato-tokyo-office
          Asia has no equivalent of NATO, nor does it need such an organisation. | asian-nato
          Spain would send a brigade to the rapid reaction force of the European Union. | european-army
          Russia may sign the Bangkok protocol. | seanwfz-protocol
          The European Commission will not negotiate an investment agreement with Taiwan. | eu-taiwan-ties
          A delegation of the Polish Senate arrived in Taipei. | eu-taiwan-ties
          Leaders of India, Japan, Australia and the United States had a first meeting. | quad
          The drills of South Korea, Japan and the United States were called off. | us-japan-rok-trilateral
          Norway would take a seat in AUKUS if Canada were given one. | aukus-expansion
          Nuclear sharing with Japan and South Korea is out of the question. | nuclear-sharing-japan nuclear-sharing-rok
          """)
  void recognisesParaphrases(String text, String slugs) {
    assertThat(about("", text)).containsExactlyInAnyOrder(slugs.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berlin on nuclear sharing | The Diet in Tokyo had a long sitting. | nuclear-sharing-japan
          Summit ends | The European army found few friends. On Ukraine they differed too. Poland hopes to see it enter NATO. | european-army nato-membership-ukraine
          """)
  void joinsWordsOfNeighbouringSentences(String title, String text, String slugs) {
    assertThat(about(title, text)).containsExactlyInAnyOrder(slugs.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The secretary general of NATO spoke in Tokyo a week after Kishida took office.
          The army-backed government answered the African Union in a joint statement.
          Britain put its signature to its part of AUKUS.
          The Philippines wants the partnership agreement with Japan reviewed, above all access for bananas.
          Finland and Sweden are members of a development bank, whose board has a Turkish chairman.
          """)
  void leavesOthersAlone(String text) {
    assertThat(about("", text)).doesNotContainAnyElementsOf(WIDENINGS);
  }

  private static final List<String> WIDENINGS =
      List.of(
          "nato-tokyo-office",
          "european-army",
          "aukus-expansion",
          "philippines-japan-raa",
          "nato-accession-swe-fin");

  private static List<String> about(String title, String text) {
    return READER.concerns(
        new Document(
            "d",
            title,
            text,
            Sentences.split(text),
            null,
            LocalDate.of(2026, 11, 21),
            null,
            "en",
            "test",
            SourceGrade.UNKNOWN));
  }
}
