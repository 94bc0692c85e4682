package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.entente.usecase.ObligationQuestion;
import org.entente.usecase.ObligationView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page “What if” answers, and what it says when it cannot. */
class WhatIfTest {

  private static final String SENKAKU = "attacker=CHN&victim=JPN&place=senkaku&date=2026-11-21";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document page(String query) {
    HttpResponse<String> answer = served.get("/what-if?" + query);
    assertThat(answer.statusCode()).as(query).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void aDutyStandsWithItsClauseAndReason() {
    Document page = page(SENKAKU);
    assertThat(page.select("h1").text()).isEqualTo("What if China attacks Japan");
    assertThat(page.select("#duties tbody tr").first().text())
        .contains("United States", "due", "US-Japan Security Treaty", "art. V", "constitutional");
    assertThat(page.select("#short").text()).contains("1 must come to the aid of Japan: United");
    assertThat(page.select("#council").text()).contains("veto of China");
  }

  @Test
  void aProposalMarksWhatItAdds() {
    Document page = page(SENKAKU + "&with=asian-nato:core");
    assertThat(page.select("#duties .changed-row").first().text())
        .contains("Australia, South Korea, Philippines, United States", "new");
    assertThat(page.select("#difference").text())
        .contains("Disputes that become everyone’s", "Takeshima", "an attack by China would call")
        .doesNotContain("CHN", "KOR", " )");
    assertThat(page.select("#network-1080 .chip.new").eachText()).hasSize(3);
  }

  @Test
  void severalProposalsAreOneQuestion() {
    Document page = page(SENKAKU + "&with=asian-nato:core&with=asian-nato:asean");
    assertThat(page.select(".lead").text()).contains("Asian NATO (asean)", "Asian NATO (core)");
  }

  @Test
  void theMapDrawsALineForEachStateThatIsBound() {
    Document page = page(SENKAKU);
    assertThat(page.select("#map-1080 .arc.role-triggered title").eachText())
        .containsExactly("United States: aid is due");
    assertThat(page.select("#map-1080 .arc.attack title").eachText())
        .containsExactly("China: attacks");
    String land = page.select("#map-1080 use").first().attr("href");
    HttpResponse<String> file = served.get(land.substring(0, land.indexOf('#')));
    assertThat(file.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(file.body()).contains("id=\"land\"", "id=\"JPN\"");
  }

  @Test
  void thosewhoOweNothingAreListedOnDemandWithTheClauseThatFails() {
    assertThat(page(SENKAKU).select("#no-duty table")).isEmpty();
    Document page = page(SENKAKU + "&all=yes");
    assertThat(page.select("#no-duty tbody tr:has(a[href=/treaties/north-atlantic-1949])").text())
        .contains("not due", "not a party");
  }

  @ParameterizedTest
  @CsvSource({
    "attacker=CHX&victim=JPN, unknown state",
    "attacker=CHN&victim=CHN, same state",
    "attacker=CHN&victim=JPN&date=2026-02-30, is no date",
    "attacker=CHN&victim=JPN&place=senkakku, did you mean senkaku",
    "attacker=CHN&victim=JPN&target=moon, one of territory",
    "attacker=CHN, Who is attacked",
    "attacker=CHN&victim=JPN&with=asian-nato:kore, did you mean asian-nato:core",
    "attacker=DDR&victim=POL&date=2026-01-01, did not exist"
  })
  void aQuestionThatCannotBeAskedKeepsTheFormAndSaysWhy(String query, String reason) {
    HttpResponse<String> answer = served.get("/what-if?" + query);
    Document page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.select("[role=alert]").text()).contains(reason);
    assertThat(page.select("#attacker").attr("value")).isNotEmpty();
    assertThat(page.select(".presets li")).isNotEmpty();
  }

  @Test
  void aPlaceThatHasNothingToDoWithTheVictimIsDoubted() {
    assertThat(page("attacker=CHN&victim=JPN&place=kashmir").select("[role=note]").text())
        .contains("Kashmir is not run, held or claimed by Japan", "run by", "Pakistan");
  }

  @Test
  void aPageNeverOpensAFile() {
    HttpResponse<String> answer =
        served.get("/api/v1/obligations?attacker=CHN&victim=JPN&with=%2Fetc%2Fpasswd.yaml");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unknown overlay");
  }

  @Test
  void theInterfaceGivesWhatTheCommandLinePrints() throws JsonProcessingException {
    var question =
        new ObligationQuestion(
            List.of("CHN"),
            "JPN",
            "senkaku",
            null,
            null,
            false,
            "2026-11-21",
            List.of("asian-nato:core"),
            false);
    var expected = ObligationView.of(served.workspace().askObligations().ask(question));
    HttpResponse<String> answer =
        served.get("/api/v1/obligations?" + SENKAKU + "&with=asian-nato:core");
    assertThat(MAPPER.readTree(answer.body())).isEqualTo(MAPPER.valueToTree(expected));
  }

  @Test
  void everyKnownCaseIsAnswered() {
    for (var link : Jsoup.parse(served.get("/what-if").body()).select(".presets a")) {
      assertThat(served.get(link.attr("href")).statusCode()).as(link.text()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", SENKAKU + "&with=asian-nato:core&all=yes", "attacker=XXX"})
  void thePageCanBeReadWithoutEyesOrMouse(String query) {
    Accessible.check(Jsoup.parse(served.get("/what-if?" + query).body()));
  }
}
