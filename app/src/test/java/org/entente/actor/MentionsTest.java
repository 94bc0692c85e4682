package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  private static final String ON = "2024-10-01";

  @Test
  void offsetsPointIntoTheText() {
    String text = "  “Türkiye’s” president met the U.S. delegation in N'Djamena, Chad.";
    for (Mention mention : DIRECTORY.mentions(text, day(ON))) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
    }
    assertThat(lines(text, ON))
        .containsExactly("TUR Türkiye", "USA U.S.", "TCD N'Djamena", "TCD Chad");
  }

  @Test
  void aSentenceWithMinistersAndSpokesmen() {
    String text =
        "Japan's new prime minister, Shigeru Ishiba, spoke to NATO chief Mark Rutte; India's"
            + " Subrahmanyam Jaishankar and Jake Sullivan, the national security adviser, did not.";
    assertThat(lines(text, "2024-10-05"))
        .containsExactly(
            "JPN Japan's new prime minister, Shigeru Ishiba",
            "NATO NATO chief Mark Rutte",
            "IND India's Subrahmanyam Jaishankar",
            "USA Jake Sullivan, the national security adviser");
  }

  @Test
  void aFamilyNameStandsForWhoeverWasIntroduced() {
    String text =
        "Foreign Minister Kamikawa Yoko signed. Mohammad Jamshidi of the Iranian president's office"
            + " watched. Kamikawa smiled; Jamshidi did not.";
    assertThat(people(text, "2024-07-08"))
        .containsExactly(
            "Yoko Kamikawa", "Mohammad Jamshidi", "Yoko Kamikawa", "Mohammad Jamshidi");
  }

  @Test
  void aCommonFamilyNameNeedsItsIntroduction() {
    assertThat(people("Lee said so.", "2025-06-15")).isEmpty();
    assertThat(people("South Korean President Lee Jae-myung came. Lee said so.", "2025-06-15"))
        .containsExactly("Lee Jae-myung", "Lee Jae-myung");
  }

  @Test
  void ofTwoHoldersOfOneFamilyNameTheTextsCountryDecides() {
    String text = "Singapore agreed with Malaysia, Wong said.";
    assertThat(people(text, "2025-01-15")).isEmpty();
    assertThat(people("In Manila, Marcos agreed.", "2025-01-15"))
        .containsExactly("Ferdinand Marcos Jr.");
  }

  @Test
  void aStrangersCountryComesFromTheSentenceBefore() {
    String text = "China protested. Defence Ministry spokesman Ren Someone told Japan to stop.";
    assertThat(lines(text, ON))
        .containsExactly("CHN China", "CHN Defence Ministry spokesman Ren Someone", "JPN Japan");
  }

  @Test
  void aStrangersPresidencyIsNotTheCountrysBefore() {
    String text = "The teams met in Oman. President Salim Someone opened the cup.";
    assertThat(lines(text, ON)).containsExactly("OMN Oman");
  }

  @Test
  void aMemberBelongsToTheAssemblyNamedBefore() {
    String text = "The European Parliament voted. Anna Someone, a Dutch member, was glad.";
    Mention member = DIRECTORY.mentions(text, day(ON)).getLast();
    assertThat(member.resolution().actor().id()).isEqualTo("EU");
    assertThat(member.resolution().level()).isEqualTo(Level.LEGISLATOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea met. | GIN GNB GNQ PNG
          Niger and Nigeria, Nigeriens and Nigerians.                        | NER NGA NER NGA
          The Dominican Republic and Dominica differ.                        | DOM DMA
          The DR Congo and the Republic of the Congo differ.                 | COD COG
          North Korea, South Korea and Korea itself.                         | PRK KOR
          Seoul spoke; Korean officials agreed with South Korea.             | KOR KOR KOR
          The South China Sea worries China.                                 | CHN
          The US told us so.                                                 | USA
          EU-Taiwan ties and a US-Japan-ROK pact                             | EU TWN USA JPN KOR
          The Quad met; a quad bike passed.                                  | QUAD
          The Republic of Korea, not the Republic of China.                  | KOR TWN
          Georgia joined Ukraine.                                            | GEO UKR
          Jordan and Egypt agreed.                                           | JOR EGY
          Norway, Denmark and Iceland promised.                              | NOR DNK ISL
          Brussels and Belgium                                               | BEL BEL
          Brussels and the EU                                                | EU EU
          Fijian, Tongan and Ni-Vanuatu sailors                              | FJI TON VUT
          China's military build-up alarms Japan.                            | CHN JPN
          China's military said Japan was wrong.                             | CHN JPN
          JAPAN AND INDIA                                                    | JPN IND
          The Hamas leader in Tehran spoke.                                  | PSE IRN
          The government in the Russian region of Kursk                      | RUS
          North Korea's Foreign Ministry spoke. The ministry cursed Japan.    | PRK PRK JPN
          Germany and Sweden agreed; Sweden's Left Party and the Greens left. | DEU SWE SWE SWE
          Parliament met and the ministry slept; the Senate voted.            |
          Manila's Philippine Senate                                         | PHL PHL
          """)
  void namesThatAreEasilyConfused(String text, String actors) {
    assertThat(DIRECTORY.mentions(text, day(ON)).stream().map(m -> m.resolution().actor().id()))
        .containsExactly(actors == null ? new String[0] : actors.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Michael Jordan and Denzel Washington ate turkey from china plates in May.",
        "The police in Atlanta, Georgia, searched.",
        "He told us that March was cold. I agree.",
        "Trump Tower and the Trump card.",
        "Chad Smith and Jordan Peterson met Paris Hilton.",
        "Shine the shoes. The pole fell.",
        "The Washington Post and the Japan Times reported it.",
        "An attack on one is an attack on all."
      })
  void wordsThatNameNoActor(String text) {
    assertThat(DIRECTORY.mentions(text, day(ON))).isEmpty();
  }

  @Test
  void mentionsDoNotOverlapAndGoLeftToRight() {
    String text =
        "U.S. President Joe Biden's national security adviser Jake Sullivan met Chinese Foreign"
            + " Minister Wang Yi; the Foreign Ministry in Beijing and the Kremlin said nothing.";
    int end = 0;
    for (Mention mention : DIRECTORY.mentions(text, day(ON))) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
    }
    assertThat(end).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "…", "’", "A.", "'s", "-", "\uD83D\uDE00 U", "U.S"})
  void oddTextsAreRead(String text) {
    assertThat(DIRECTORY.mentions(text, day(ON)).size()).isLessThan(2);
  }

  private static List<String> lines(String text, String on) {
    return DIRECTORY.mentions(text, day(on)).stream()
        .map(m -> m.resolution().actor().id() + " " + m.text())
        .toList();
  }

  private static List<String> people(String text, String on) {
    return DIRECTORY.mentions(text, day(on)).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .map(m -> String.valueOf(m.resolution().person()))
        .toList();
  }
}
