package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of CAMEO in PLOVER's categories, as the table of its authors has them. */
class PloverTest {

  @ParameterizedTest
  @CsvSource({
    "036, AGREE",
    "046, CONSULT",
    "057, SUPPORT",
    "062, COOPERATE",
    "0333, AGREE",
    "081, CONCEDE",
    "0812, CONCEDE",
    "0813, RETREAT",
    "0871, RETREAT",
    "094, ACCUSE",
    "1056, DEMAND",
    "112, ACCUSE",
    "138, THREATEN",
    "145, PROTEST",
    "154, MOBILIZE",
    "161, SANCTION",
    "163, COERCE",
    "1711, COERCE",
    "1712, ASSAULT",
    "173, COERCE",
    "190, ASSAULT",
    "192, COERCE",
    "204, ASSAULT"
  })
  void aCodeHasItsCategory(String code, String category) {
    assertThat(Plover.of(code)).contains(category);
  }

  @ParameterizedTest
  @CsvSource({"010", "0256", "213", "x"})
  void statementsAppealsAndUnknownCodesHaveNone(String code) {
    assertThat(Plover.of(code)).isEmpty();
  }
}
