package org.entente.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Codes of states in sentences. */
class NamedTest {

  private final Named named =
      new Named(code -> Map.of("IND", "India", "USA", "United States").getOrDefault(code, code));

  @Test
  void codesOfStatesBecomeNamesAndOtherCapitalsStay() {
    assertThat(named.in("IND owes aid (run by USA-IND), under the LDP and NATO; INDIA, ind"))
        .isEqualTo(
            "India owes aid (run by United States-India), under the LDP and NATO; INDIA, ind");
  }
}
