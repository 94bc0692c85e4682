package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.actor.Starter.DIRECTORY;
import static org.entente.actor.Starter.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateCodesTest {

  /** Entities that a scheme does not list. */
  private static final Map<CodeSystem, Set<String>> UNLISTED =
      Map.of(
          CodeSystem.COW, Set.of("VAT", "PSE", "COK", "NIU", "ESH"),
          CodeSystem.COW_ABBREVIATION, Set.of("VAT", "PSE", "COK", "NIU", "ESH"),
          CodeSystem.GLEDITSCH_WARD, Set.of("VAT", "PSE", "COK", "NIU", "ESH"),
          CodeSystem.CAMEO, Set.of("XKX"));

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void everyStateOfTodayHasACodeOrIsKnownToLackIt(CodeSystem system) {
    Set<String> lacking = new HashSet<>();
    for (State state : today()) {
      if (state.findCode(system).isEmpty()) {
        lacking.add(state.id());
      }
    }
    assertThat(lacking).isEqualTo(UNLISTED.getOrDefault(system, Set.of()));
  }

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void aCodeOfTodayLeadsBackToItsState(CodeSystem system) {
    for (State state : today()) {
      state
          .findCode(system)
          .ifPresent(
              code ->
                  assertThat(DIRECTORY.findByCode(system, code, day("2025-06-01")))
                      .as("%s %s", system, code)
                      .contains(state));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FIPS, UP, UKR",
    "FIPS, RS, RUS",
    "FIPS, NI, NGA",
    "FIPS, NG, NER",
    "FIPS, SU, SDN",
    "FIPS, CH, CHN",
    "FIPS, JA, JPN",
    "FIPS, KS, KOR",
    "FIPS, KN, PRK",
    "FIPS, SZ, CHE",
    "FIPS, WZ, SWZ",
    "FIPS, AS, AUS",
    "FIPS, AU, AUT",
    "FIPS, SP, ESP",
    "FIPS, EI, IRL",
    "CAMEO, ROM, ROU",
    "CAMEO, TMP, TLS",
    "CAMEO, MTN, MNE",
    "CAMEO, WSB, PSE",
    "GLEDITSCH_WARD, 260, DEU",
    "GLEDITSCH_WARD, 340, SRB",
    "GLEDITSCH_WARD, 678, YEM",
    "COW, 255, DEU",
    "COW, 713, TWN",
    "COW_ABBREVIATION, UKG, GBR",
    "ISO2, GB, GBR"
  })
  void codesThatInviteMistakes(CodeSystem system, String code, String state) {
    assertThat(DIRECTORY.findByCode(system, code, day("2025-06-01")).map(State::id))
        .contains(state);
  }

  @ParameterizedTest
  @CsvSource({
    "COW, 365, 1980-01-01, SUN", "COW, 365, 2000-01-01, RUS", "COW, 345, 1980-01-01, YUG",
    "COW, 345, 2000-01-01, SCG", "COW, 345, 2010-01-01, SRB", "COW, 260, 1980-01-01, DEU",
    "ISO2, CS, 1980-01-01, CSK", "ISO2, CS, 2005-01-01, SCG", "GLEDITSCH_WARD, 678, 1980-01-01, YAR"
  })
  void aCodeUsedTwiceGoesToTheStateOfTheDay(
      CodeSystem system, String code, String on, String state) {
    assertThat(DIRECTORY.findByCode(system, code, day(on)).map(State::id)).contains(state);
  }

  @Test
  void cowNumbersAgreeWithThePublishedList() throws IOException {
    Map<String, String> published = new HashMap<>();
    for (String line : lines("data/cow/states2016.csv")) {
      String[] cells = line.split(",");
      published.put(cells[0], cells[1]);
    }
    var wrong = new ArrayList<String>();
    for (State state : Starter.states()) {
      String abbreviation = state.codes().cowAbbreviation();
      String number = String.valueOf(state.codes().cow());
      if (abbreviation != null && !number.equals(published.get(abbreviation))) {
        wrong.add(state.id());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void cameoCodesAreInTheCodebook() throws IOException {
    Set<String> published = new HashSet<>();
    for (String line : lines("data/gdelt/lookups/CAMEO.country.txt")) {
      published.add(line.split("\t")[0].strip());
    }
    for (State state : Starter.states()) {
      assertThat(published).containsAll(state.codes(CodeSystem.CAMEO));
    }
  }

  @Test
  void fipsCodesAgreeWithTheGazetteer() throws IOException {
    Map<String, String> published = new HashMap<>();
    for (String line : lines("data/gdelt/lookups/countryInfo.txt")) {
      String[] cells = line.split("\t");
      published.put(cells[1], cells[3]);
    }
    for (State state : today()) {
      assertThat(state.findCode(CodeSystem.FIPS)).contains(published.get(state.id()));
    }
  }

  private static List<State> today() {
    return Starter.states().stream().filter(s -> s.existed(day("2025-06-01"))).toList();
  }

  private static List<String> lines(String path) throws IOException {
    Path file = Shared.path(path);
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }
}
