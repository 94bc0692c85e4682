package org.entente.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StarterActors;
import org.entente.core.Failure;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.TreatyLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two states have promised each other, from treaty files and from alliance data. */
class TracePairTest {

  private static final TracePair TRACE =
      new TracePair(TreatyLibrary.starter(), StarterActors.load(List.of()), Clock.systemUTC());

  private static final TracePair.Datasets NONE = new TracePair.Datasets(null, null);

  private static final String COW_HEAD =
      "version4id,ccode,state_name,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,"
          + "mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente\n";

  @TempDir private Path folder;

  @Test
  void aTreatyOnFileAnswersForAYear() {
    TracePair.Answer answer = TRACE.trace("USA", "KOR", 1955, NONE);

    assertThat(answer.promises())
        .filteredOn(p -> p.kind() == ProvisionKind.DEFENSE)
        .extracting(p -> p.ower() + p.owed() + " " + p.treaty())
        .contains("KORUSA us-korea-1953", "USAKOR us-korea-1953");
    assertThat(TRACE.trace("USA", "KOR", 1953, NONE).promises())
        .noneMatch(p -> p.treaty().equals("us-korea-1953"));
  }

  @Test
  void aSuspensionEndsThePromise() {
    assertThat(TRACE.trace("USA", "New Zealand", null, NONE).promises())
        .filteredOn(p -> p.treaty().equals("anzus-1951") && p.kind() == ProvisionKind.DEFENSE)
        .extracting(PairPromise::last)
        .containsOnly(LocalDate.of(1986, 8, 10));
  }

  @Test
  void whatIsNotHereIsSaidInOneSentence() {
    assertThat(TRACE.trace("USA", "JPN", 1960, NONE).missing())
        .contains("Formal Alliances", "ATOP", "entente data pull cow-alliances atop");
  }

  @Test
  void allianceDataAnswerForStatesOfThePast() throws IOException {
    Path cow =
        Files.writeString(
            folder.resolve("cow.csv"),
            COW_HEAD
                + "901,255,Germany,7,10,1879,3,11,1918,0,0,1,0,0,0\n"
                + "901,300,Austria-Hungary,7,10,1879,3,11,1918,0,0,1,0,0,0\n"
                + "902,300,Austria-Hungary,20,5,1882,3,5,1915,0,0,1,0,0,0\n");

    TracePair.Answer answer = TRACE.trace("DEU", "300", 1914, new TracePair.Datasets(cow, null));

    assertThat(answer.promises())
        .extracting(p -> p.ower() + ">" + p.owed() + " " + p.kind().word() + " " + p.treaty())
        .containsExactly("300>DEU defense cow-901", "DEU>300 defense cow-901");
    assertThat(answer.missing()).contains("ATOP").doesNotContain("Formal Alliances");
  }

  @Test
  void impossibleQuestionsAreRefused() {
    assertRefused("KOR", "KOR", 1990, "same state");
    assertRefused("USB", "KOR", 1990, "unknown state 'USB'");
    assertRefused("UKR", "POL", 1960, "did not exist in 1960");
    assertRefused("USA", "KOR", 1700, "year 1700: from 1815");
    assertThatThrownBy(() -> new TracePair.Datasets(folder.resolve("none.csv"), null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("there is no such file");
  }

  private static void assertRefused(String one, String other, int year, String why) {
    assertThatThrownBy(() -> TRACE.trace(one, other, year, NONE))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(why);
  }
}
