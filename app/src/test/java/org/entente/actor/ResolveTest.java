package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Japanese prime minister             | 2024-09-30 | JPN   | Fumio Kishida          | head
          the Japanese prime minister             | 2024-10-01 | JPN   | Shigeru Ishiba         | head
          Ishiba                                  | 2025-01-15 | JPN   | Shigeru Ishiba         | head
          Macron                                  | 2024-01-15 | FRA   | Emmanuel Macron        | head
          the French president                    | 2016-01-15 | FRA   | François Hollande      | head
          U.S. President Donald Trump             | 2018-11-13 | USA   | Donald Trump           | head
          President Trump                         | 2025-03-01 | USA   | Donald Trump           | head
          former President Donald Trump           | 2023-03-01 | USA   | Donald Trump           | former
          presidential candidate Donald Trump     | 2024-08-01 | USA   | Donald Trump           | candidate
          President-elect Donald Trump            | 2024-12-01 | USA   | Donald Trump           | head
          the US secretary of state               | 2024-01-15 | USA   | Antony Blinken         | official
          Jake Sullivan                           | 2023-05-01 | USA   | Jake Sullivan          | official
          former Australian prime minister Paul Keating | 2023-03-15 | AUS | Paul Keating       | former
          Opposition Leader Peter Dutton          | 2023-03-16 | AUS   | Peter Dutton           | party
          Philippine defence secretary            | 2024-01-15 | PHL   | Gilberto Teodoro Jr.   | official
          armed forces chief General Romeo Brawner | 2025-03-20 | PHL  | Romeo Brawner Jr.      | official
          Senate President Francis Escudero       | 2024-07-08 | PHL   | Francis Escudero       | legislator
          Kremlin spokesman Dmitry Peskov         | 2022-05-01 | RUS   | Dmitry Peskov          | official
          NATO chief Jens Stoltenberg             | 2024-01-24 | NATO  | Jens Stoltenberg       | official
          the NATO secretary general              | 2025-01-24 | NATO  | Mark Rutte             | official
          EU foreign policy chief                 | 2023-01-15 | EU    | Josep Borrell          | official
          Commission President Jean-Claude Juncker | 2018-11-13 | EU   | Jean-Claude Juncker    | official
          Dutch Prime Minister Mark Rutte         | 2023-01-15 | NLD   | Mark Rutte             | head
          NATO Secretary General Mark Rutte       | 2025-01-15 | NATO  | Mark Rutte             | official
          Dutch leader Mark Rutte                 | 2025-11-01 | NATO  | Mark Rutte             | official
          Japanese Prime Minister Fumio Kishida   | 2024-10-15 | JPN   | Fumio Kishida          | head
          Foreign Minister Kamikawa Yoko          | 2024-07-08 | JPN   | Yoko Kamikawa          | official
          India's foreign minister, Subrahmanyam Jaishankar | 2024-10-01 | IND | S. Jaishankar   | official
          the Indian foreign secretary            | 2024-12-01 | IND   | Vikram Misri           | official
          North Korean leader Kim Jong Un         | 2024-12-01 | PRK   | Kim Jong-un            | head
          South Korean President Lee Jae-myung    | 2025-06-15 | KOR   | Lee Jae-myung          | head
          Turkey's president                      | 2022-05-18 | TUR   | Recep Tayyip Erdoğan   | head
          Erdogan                                 | 2022-05-18 | TUR   | Recep Tayyip Erdoğan   | head
          Saudi Crown Prince Mohammed bin Salman  | 2024-12-01 | SAU   | Mohammed bin Salman    | head
          Theresa May                             | 2018-05-01 | GBR   | Theresa May            | head
          the British prime minister              | 2018-05-01 | GBR   | Theresa May            | head
          the German chancellor                   | 2020-01-01 | DEU   | Angela Merkel          | head
          Soviet leader Mikhail Gorbachev         | 1988-01-01 | SUN   | Mikhail Gorbachev      | head
          the Ishiba cabinet                      | 2025-01-01 | JPN   | Shigeru Ishiba         | state
          """)
  void peopleInOffice(String mention, String on, String actor, String person, String level) {
    assertThat(DIRECTORY.resolve(mention, day(on)).map(ResolveTest::line))
        .contains(actor + " " + person + " " + level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Indonesian Foreign Minister Budi Someone     | IDN  | Budi Someone     | official
          a Chinese foreign ministry spokesman         | CHN  |                  | official
          South Korea's foreign ministry official      | KOR  |                  | official
          foreign ministry official in Seoul           | KOR  |                  | official
          Norwegian lawmaker Kari Nordmann             | NOR  | Kari Nordmann    | legislator
          South Korean opposition lawmakers            | KOR  |                  | party
          senators in Manila                           | PHL  |                  | legislature
          Members of the European Parliament           | EU   |                  | legislature
          MEP Jan Nowak                                | EU   | Jan Nowak        | legislator
          EU officials                                 | EU   |                  | official
          ASEAN leaders                                | ASEAN |                 | org
          former Malaysian defence minister Ahmad Someone | MYS | Ahmad Someone  | former
          shadow defence minister of Australia         | AUS  |                  | party
          the U.S. deputy national security adviser    | USA  |                  | official
          Sweden Democrats leader Sven Svensson        | SWE  | Sven Svensson    | party
          Finnish presidential candidate Matti Someone | FIN  | Matti Someone    | candidate
          General Ibrahim Someone of Niger             | NER  | Ibrahim Someone  | official
          Mohammad Jamshidi of the Iranian president's office | IRN | Mohammad Jamshidi | official
          Ana Silva of the Brazilian foreign ministry  | BRA  | Ana Silva        | official
          """)
  void strangersWithTitleAndCountry(String mention, String actor, String person, String level) {
    String name = person == null ? "null" : person;
    assertThat(DIRECTORY.resolve(mention, day("2024-12-01")).map(ResolveTest::line))
        .contains(actor + " " + name + " " + level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Burma                     | MMR | state
          Ivory Coast               | CIV | state
          Türkiye                   | TUR | state
          the Republic of Korea     | KOR | state
          ROK                       | KOR | state
          DPRK                      | PRK | state
          the People's Republic of China | CHN | state
          the Republic of China     | TWN | state
          Britain                   | GBR | state
          the U.S.                  | USA | state
          America                   | USA | state
          UAE                       | ARE | state
          Holland                   | NLD | state
          Filipinos                 | PHL | state
          Philippine                | PHL | state
          Nigerien                  | NER | state
          Nigerian                  | NGA | state
          Britons                   | GBR | state
          Emirati                   | ARE | state
          Burkinabe                 | BFA | state
          Burkinabè                 | BFA | state
          Malians                   | MLI | state
          Congolese                 | COD | state
          Congo-Brazzaville         | COG | state
          the Kremlin               | RUS | state
          the White House           | USA | state
          Foggy Bottom              | USA | state
          the Blue House            | KOR | state
          Zhongnanhai               | CHN | state
          Malacañang                | PHL | state
          Malacanang                | PHL | state
          the Élysée                | FRA | state
          the Quai d'Orsay          | FRA | state
          Downing Street            | GBR | state
          Whitehall                 | GBR | state
          Brussels                  | EU  | org
          South Block               | IND | state
          Rawalpindi                | PAK | state
          the Pentagon              | USA | official
          the State Department      | USA | official
          the German Foreign Office | DEU | official
          Gaimusho                  | JPN | official
          the Bundestag             | DEU | legislature
          the Riksdag               | SWE | legislature
          the Diet                  | JPN | legislature
          the Duma                  | RUS | legislature
          the Knesset               | ISR | legislature
          the Verkhovna Rada        | UKR | legislature
          the Lok Sabha             | IND | legislature
          the Legislative Yuan      | TWN | legislature
          the Storting              | NOR | legislature
          the Folketing             | DNK | legislature
          the Sejm                  | POL | legislature
          the Majlis                | IRN | legislature
          Turkey's parliament       | TUR | legislature
          the European Parliament   | EU  | legislature
          the European Commission   | EU  | official
          LDP                       | JPN | party
          Komeito                   | JPN | party
          the Kuomintang            | TWN | party
          the BJP                   | IND | party
          AfD                       | DEU | party
          Fidesz                    | HUN | party
          Law and Justice           | POL | party
          AKP                       | TUR | party
          Japan's ruling party      | JPN | party
          NATO                      | NATO | org
          Nato                      | NATO | org
          the Quad                  | QUAD | org
          the Shanghai Cooperation Organization | SCO | org
          the military government of Niger | NER | state
          JPN                       | JPN | state
          """)
  void namesSeatsAndInstitutions(String mention, String actor, String level) {
    Optional<Resolution> found = DIRECTORY.resolve(mention, day("2024-12-01"));
    assertThat(found.map(r -> r.actor().id() + " " + r.level().word()))
        .contains(actor + " " + level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim",
        "Lee",
        "Wang",
        "Park",
        "May",
        "turkey",
        "china",
        "us",
        "Michael Jordan",
        "Denzel Washington",
        "George Washington",
        "Jordan Peterson",
        "Chad Smith",
        "the Trump card",
        "Korea",
        "the South China Sea",
        "the Indian Ocean",
        "Latin America",
        "the Washington Post",
        "Melania Trump",
        "Labor",
        "the prime minister",
        "somebody",
        "",
        "New Guinea",
        "He"
      })
  void whatDoesNotNameAnActorIsLeftAlone(String mention) {
    assertThat(DIRECTORY.resolve(mention, day("2024-12-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ishiba               | 2024-09-30 | designate, head-of-government of JPN only from 2024-10-01 on
          Keir Starmer         | 2024-06-01 | party-leader of GBR since 2020-04-04
          Yoon Suk Yeol        | 2025-06-15 | former head-of-state of KOR until 2025-04-04
          Fumio Kishida        | 2024-10-15 | former head-of-government of JPN until 2024-10-01
          Shigeru Ishiba       | 2024-10-15 | head-of-government of JPN since 2024-10-01
          """)
  void theReasonNamesTheTerm(String mention, String on, String how) {
    assertThat(DIRECTORY.resolve(mention, day(on)).map(Resolution::how)).contains(how);
  }

  @ParameterizedTest
  @CsvSource({"Narendra Modi, 2026-11-21", "Xi Jinping, 2026-11-21"})
  void afterTheLastLookUpTheLastKnownHolderIsMarkedUnverified(String person, String on) {
    assertThat(DIRECTORY.resolve(person, day(on)).map(Resolution::how).orElse(""))
        .contains("not verified after");
  }

  private static String line(Resolution r) {
    return r.actor().id() + " " + r.person() + " " + r.level().word();
  }
}
