package org.entente.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StarterActors;
import org.entente.core.Failure;
import org.entente.usecase.BrowseTreaties;
import org.junit.jupiter.api.Test;

class TreatyLibraryTest {

  private static final TreatyLibrary LIBRARY = TreatyLibrary.starter();

  private static final List<String> PLACES =
      List.of(
          """
          senkaku okinawa takeshima northern-territories guam hawaii alaska wake
          northern-marianas american-samoa puerto-rico diego-garcia taiwan kinmen matsu pratas
          itu-aba second-thomas-shoal scarborough-shoal thitu spratlys paracels natuna
          south-china-sea east-china-sea philippine-sea taiwan-strait korean-dmz yeonpyeong
          kashmir siachen aksai-chin arunachal-pradesh doklam sabah preah-vihear falklands
          gibraltar ceuta melilla canary-islands azores madeira bermuda reunion mayotte
          french-guiana martinique new-caledonia french-polynesia svalbard faroe greenland
          iceland aland kaliningrad crimea donbas transnistria abkhazia south-ossetia
          nagorno-karabakh syunik north-cyprus akrotiri golan west-bank essequibo palau
          christmas-island cocos
          """
              .strip()
              .split("\\s+"));

  @Test
  void everyFileOfTheStarterPackIsSound() {
    var check = new TreatyCheck(LIBRARY, (state, day) -> true);

    assertThat(check.all().list()).isEmpty();
  }

  @Test
  void everyPartyExistedWhenItJoinedOrANoteSaysWhyNot() {
    var treaties = new BrowseTreaties(LIBRARY, StarterActors.load(List.of()));

    assertThat(treaties.check().list()).isEmpty();
    assertThat(LIBRARY.treaties()).hasSizeGreaterThanOrEqualTo(75);
  }

  @Test
  void everyPlaceAnAnalystAsksForIsOnFile() {
    assertThat(PLACES).allMatch(id -> LIBRARY.places().find(id).isPresent());
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
