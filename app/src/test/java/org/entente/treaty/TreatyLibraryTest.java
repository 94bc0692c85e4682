package org.entente.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.core.Failure;
import org.junit.jupiter.api.Test;

class TreatyLibraryTest {

  private static final TreatyLibrary LIBRARY = TreatyLibrary.starter();

  @Test
  void everyFileOfTheStarterPackIsSound() {
    var check = new TreatyCheck(LIBRARY, (state, day) -> true);

    assertThat(check.all().list()).isEmpty();
  }

  @Test
  void administrationOfAPlaceFollowsTheDate() {
    Place senkaku = LIBRARY.places().get("senkaku");

    assertThat(senkaku.administrators(LocalDate.of(1970, 1, 1))).containsExactly("USA");
    assertThat(senkaku.administrators(LocalDate.of(2026, 1, 1))).containsExactly("JPN");
  }

  @Test
  void aStatesNameStandsForItsCapitalRegion() {
    assertThat(LIBRARY.places().get("Japan").id()).isEqualTo("JPN");
    assertThat(LIBRARY.places().get("JPN").tags()).contains("metropolitan", "pacific");
  }

  @Test
  void anUnknownPlaceIsAnsweredWithTheThreeNearest() {
    assertThatThrownBy(() -> LIBRARY.places().get("senkuku"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("senkaku");
  }

  @Test
  void theSovietUnionAndRussiaAreOnePerson() {
    assertThat(StateIds.canonical("SUN")).isEqualTo("RUS");
    assertThat(StateIds.onDay("RUS", LocalDate.of(1991, 12, 25))).isEqualTo("SUN");
    assertThat(StateIds.onDay("RUS", LocalDate.of(1991, 12, 26))).isEqualTo("RUS");
  }
}
