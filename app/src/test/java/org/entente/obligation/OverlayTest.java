package org.entente.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.actor.StarterActors;
import org.entente.core.Failure;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.AskObligations;
import org.entente.usecase.ObligationAnswer;
import org.entente.usecase.ObligationQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a proposed treaty would change, and what a wrong question is told. */
class OverlayTest {

  private static final AskObligations ASK =
      new AskObligations(TreatyLibrary.starter(), StarterActors.load(List.of()), Clock.systemUTC());

  private static final String EDITED =
      """
      id: asian-nato:edited
      name: Asian NATO with Thailand as host
      form: treaty
      overlay: true
      parties:
        - {state: USA, how: original}
        - {state: THA, how: original}
      source: {title: an example, publisher: the author}
      provisions:
        - article: "5"
          summary: An armed attack on one counts as an attack on all.
          kind: defense
          trigger: {act: armed-attack}
          owes: all
          strength: as-deemed-necessary
      stationing:
        - {weapons: nuclear, owner: USA, hosts: [THA], sharing: true, article: "5"}
      """;

  @TempDir private Path folder;

  @Test
  void anAsianNatoWithIndiaMakesKashmirEveryonesDispute() {
    Comparison comparison = compare("PAK", "IND", "kashmir", "asian-nato:quad-plus");

    assertThat(comparison.without().duties()).noneMatch(Duty::isLiveAid);
    assertThat(comparison.newDuties().stream().filter(Duty::isLiveAid).map(Duty::state))
        .containsExactlyInAnyOrder("AUS", "JPN", "KOR", "PHL", "USA");
    assertThat(comparison.entrapments())
        .filteredOn(Entrapment::reaches)
        .extracting(Entrapment::dispute)
        .contains("kashmir", "arunachal-pradesh", "senkaku", "korea", "second-thomas-shoal");
    assertThat(
            comparison.entrapments().stream()
                .filter(e -> e.dispute().equals("kashmir"))
                .flatMap(e -> e.drawnIn().stream()))
        .containsExactly("USA", "JPN", "KOR", "AUS", "PHL");
  }

  @Test
  void theNorthernTerritoriesAreReachedForForcesOnly() {
    Comparison comparison = compare("RUS", "JPN", "northern-territories", "asian-nato:core");

    assertThat(comparison.newDuties()).noneMatch(Duty::isLiveAid);
    assertThat(comparison.entrapments())
        .filteredOn(e -> e.dispute().equals("northern-territories"))
        .extracting(Entrapment::text)
        .allMatch(text -> text.contains("forces there, not on the land"));
  }

  @Test
  void stationingMeetsTheZonesAndConstitutionsOfTheHosts() {
    Comparison comparison = compare("PRK", "JPN", null, "asian-nato:nuclear");

    assertThat(comparison.newBars()).extracting(Duty::state).containsExactly("AUS", "PHL");
    assertThat(comparison.newConflicts())
        .filteredOn(c -> c.kind() == Conflict.Kind.NUCLEAR_STATIONING)
        .extracting(c -> c.state() + " " + c.treaties().getLast())
        .contains("AUS rarotonga", "PHL seanwfz", "PHL phl-constitution-1987");
    assertThat(comparison.with().limits())
        .filteredOn(l -> l.state().equals("JPN"))
        .extracting(Limit::source)
        .contains("jpn-three-non-nuclear-principles", "npt", "jpn-constitution-art-9");
  }

  @Test
  void anEditedOverlayIsReadFromItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("edited.yaml"), EDITED);

    Comparison comparison = compare("CHN", "THA", null, file.toString());

    assertThat(comparison.newBars()).extracting(Duty::state).containsExactly("THA");
    assertThat(comparison.newBars().getFirst().reason()).contains("South-East Asia Nuclear");
  }

  @Test
  void anOverlayThatNamesAStateTwiceIsRefused() throws IOException {
    String twice = EDITED.replace("{state: THA, how: original}", "{state: USA, how: original}");
    Path file = Files.writeString(folder.resolve("twice.yaml"), twice);

    assertThatThrownBy(() -> compare("CHN", "JPN", null, file.toString()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("twice.yaml")
        .hasMessageContaining("parties: USA is named twice");
  }

  @Test
  void aTreatyWithoutCitationIsRefused() throws IOException {
    String bare = EDITED.replace("source: {title: an example, publisher: the author}\n", "");
    Path file = Files.writeString(folder.resolve("bare.yaml"), bare);

    assertThatThrownBy(() -> compare("CHN", "JPN", null, file.toString()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("bare.yaml")
        .hasMessageContaining("source");
  }

  @Test
  void unknownNamesAreAnsweredWithTheNearest() {
    assertThatThrownBy(() -> ask("CHX", "JPN", null, null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("unknown state 'CHX'")
        .hasMessageContaining("CHN");
    assertThatThrownBy(() -> ask("CHN", "JPN", "senkuku", null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("did you mean senkaku");
  }

  @Test
  void impossibleQuestionsAreRefused() {
    assertThatThrownBy(() -> ask("CHN", "CHN", null, null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("same state");
    assertThatThrownBy(() -> ask("RUS", "UKR", null, "1980-01-01"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("did not exist on 1980-01-01");
  }

  @Test
  void theLeavesOfTheExplanationCite() {
    Assessment assessment = ask("CHN", "JPN", "senkaku", null).assessment();

    assertThat(assessment.explanation().sources())
        .anyMatch(c -> c.source().equals("us-japan-1960"));
    assertThat(assessment.explanation().text()).contains("art. V", "https://www.mofa.go.jp");
  }

  @Test
  void promisesThatDoNotReachTheCaseSayWhy() {
    var all =
        ASK.ask(
            new ObligationQuestion(
                List.of("PRK"), "USA", "guam", null, null, false, "2026-11-21", List.of(), true));

    assertThat(reason(all, "GBR", "north-atlantic-1949")).contains("Guam lies outside its area");
    assertThat(reason(all, "NZL", "anzus-1951")).contains("suspend");
    assertThat(reason(all, "CHN", "china-dprk-1961")).contains("PRK is the attacker");
    assertThat(reason(all, "JPN", "us-japan-1960")).contains("run by USA");
  }

  private static String reason(ObligationAnswer answer, String state, String treaty) {
    return answer.assessment().dutiesOf(state).stream()
        .filter(d -> d.treaty().id().equals(treaty) && d.status() == Status.NOT_TRIGGERED)
        .filter(d -> d.provision().kind().isAid())
        .map(Duty::reason)
        .findFirst()
        .orElse("");
  }

  private static Comparison compare(
      String attacker,
      String victim,
      @org.jspecify.annotations.Nullable String place,
      String with) {
    ObligationAnswer answer =
        ASK.ask(
            new ObligationQuestion(
                List.of(attacker),
                victim,
                place,
                null,
                null,
                false,
                "2026-11-21",
                List.of(with),
                false));
    return Objects.requireNonNull(answer.comparison());
  }

  private static ObligationAnswer ask(
      String attacker,
      String victim,
      @org.jspecify.annotations.Nullable String place,
      @org.jspecify.annotations.Nullable String date) {
    return ASK.ask(
        new ObligationQuestion(
            List.of(attacker), victim, place, null, null, false, date, List.of(), false));
  }
}
