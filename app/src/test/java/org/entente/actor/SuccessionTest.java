package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

  @ParameterizedTest
  @CsvSource({
    "SUN, 1985-01-01, SUN", "SUN, 1992-01-01, RUS", "DDR, 1990-10-02, DDR", "DDR, 1990-10-03, DEU",
    "YUG, 1980-01-01, YUG", "YUG, 1995-01-01, SCG", "YUG, 2010-01-01, SRB", "CSK, 1993-01-01, CZE",
    "RVN, 1970-01-01, RVN", "RVN, 1976-01-01, VNM", "YAR, 1991-01-01, YEM", "YMD, 1991-01-01, YEM",
    "TGK, 1970-01-01, TZA", "ZNZ, 1970-01-01, TZA", "UAR, 1960-01-01, UAR", "UAR, 1970-01-01, EGY",
    "JPN, 2024-01-01, JPN"
  })
  void aStateThatIsGoneIsContinuedByItsSuccessor(String state, String on, String continuing) {
    assertThat(DIRECTORY.continuing(state, day(on)).map(State::id)).contains(continuing);
  }

  @Test
  void aStateThatHasNotBegunHasNobodyToContinueIt() {
    assertThat(DIRECTORY.continuing("SSD", day("2005-01-01"))).isEmpty();
  }

  @Test
  void everySuccessorExists() {
    for (State state : Starter.states()) {
      assertThat(state.successors()).allMatch(id -> DIRECTORY.find(id).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow, 1980-01-01, SUN", "Moscow, 2020-01-01, RUS", "the Kremlin, 1980-01-01, SUN",
    "Belgrade, 1985-01-01, YUG", "Belgrade, 2020-01-01, SRB", "Prague, 1985-01-01, CSK",
    "Prague, 2020-01-01, CZE", "East Germany, 2020-01-01, DDR", "West Germany, 1980-01-01, DEU",
    "South Vietnam, 1970-01-01, RVN", "North Vietnam, 1970-01-01, VNM", "Soviet, 2020-01-01, SUN"
  })
  void aNameGoesToTheStateOfTheDay(String name, String on, String state) {
    assertThat(DIRECTORY.resolve(name, day(on)).map(r -> r.actor().id())).contains(state);
  }
}
