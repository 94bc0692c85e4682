package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import org.entente.core.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

  @ParameterizedTest
  @CsvSource({
    "SWE, NATO, 2024-03-06, false", "SWE, NATO, 2024-03-07, true", "FIN, NATO, 2023-04-04, true",
    "GBR, EU, 2020-01-31, true", "GBR, EU, 2020-02-01, false", "TLS, ASEAN, 2025-10-25, false",
    "TLS, ASEAN, 2025-10-26, true", "IND, SCO, 2017-06-08, false", "IND, SCO, 2017-06-09, true",
    "IRN, SCO, 2023-07-04, true", "BLR, SCO, 2024-07-04, true", "UZB, CSTO, 2001-01-01, false",
    "UZB, CSTO, 2008-01-01, true", "UZB, CSTO, 2013-01-01, false", "GEO, CSTO, 1999-04-02, false",
    "IDN, BRICS, 2025-01-06, true", "ARG, BRICS, 2024-01-01, false", "ARE, BRICS, 2024-01-01, true",
    "MLI, ECOWAS, 2025-01-28, true", "MLI, ECOWAS, 2025-01-29, false", "MAR, AU, 2016-06-01, false",
    "MAR, AU, 2017-01-30, true", "TWN, UN, 1971-10-24, true", "CHN, UN, 1971-10-25, true",
    "DDR, UN, 1980-01-01, true", "DEU, NATO, 1955-05-06, true", "DEU, NATO, 1955-05-05, false",
    "AUS, QUAD, 2010-01-01, false", "AUS, QUAD, 2018-01-01, true", "RUS, COE, 2022-03-16, false",
    "PAK, SEATO, 1970-01-01, true", "PAK, SEATO, 1975-01-01, false", "NER, AES, 2023-09-16, true"
  })
  void membershipIsDated(String state, String organisation, String on, boolean member) {
    assertThat(DIRECTORY.isMember(state, organisation, day(on))).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "NATO, 2025-01-01, 32", "NATO, 1950-01-01, 12", "NATO, 2019-01-01, 29", "EU, 2025-01-01, 27",
    "EU, 2019-01-01, 28", "ASEAN, 2025-11-01, 11", "UN, 2025-01-01, 193", "UN, 1945-12-31, 51",
    "AU, 2025-01-01, 55", "ARABLEAGUE, 2025-01-01, 22", "GCC, 2025-01-01, 6", "OIC, 2025-01-01, 57",
    "OSCE, 2025-01-01, 57", "COE, 2025-01-01, 46", "SCO, 2025-01-01, 10", "CSTO, 2025-01-01, 6",
    "BRICS, 2025-02-01, 10", "ECOWAS, 2025-02-01, 12", "G7, 2025-01-01, 7", "G20, 2025-01-01, 19",
    "PIF, 2025-01-01, 16", "FIVEEYES, 2025-01-01, 5", "FPDA, 2025-01-01, 5", "AUKUS, 2025-01-01, 3",
    "OTS, 2025-01-01, 5", "EAEU, 2025-01-01, 5", "JEF, 2025-01-01, 10", "NORDEFCO, 2025-01-01, 5",
    "B9, 2025-01-01, 9", "SADC, 2025-01-01, 16", "OAS, 2025-01-01, 34", "APEC, 2025-01-01, 20"
  })
  void organisationsHaveAsManyMembersAsTheySay(String organisation, String on, int members) {
    assertThat(DIRECTORY.members(organisation, day(on))).hasSize(members);
  }

  @Test
  void membersAreOrderedById() {
    assertThat(DIRECTORY.members("AUKUS", day("2024-01-01"))).containsExactly("AUS", "GBR", "USA");
  }

  @Test
  void everyMemberIsAKnownState() {
    for (Actor actor : DIRECTORY.list()) {
      if (actor instanceof Organisation organisation) {
        assertThat(organisation.memberships())
            .allMatch(m -> DIRECTORY.find(m.state()).orElse(organisation) instanceof State);
      }
    }
  }

  @Test
  void aStateIsNoOrganisation() {
    assertThatThrownBy(() -> DIRECTORY.members("JPN", day("2024-01-01")))
        .isInstanceOf(Failure.class)
        .hasMessage("'JPN' is a state, not an organisation");
  }
}
