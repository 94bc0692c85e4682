package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables to take away, and the pages that show what moved. */
class TablesTest {

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

  @Test
  void positionsComeAsATableWithANameThatTellsItsDay() {
    var answer = served.get("/api/v1/initiatives/asian-nato/positions.csv?asOf=2024-10-31");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"asian-nato-positions-2024-10-31.csv\"");
    List<String> lines = answer.body().lines().toList();
    assertThat(lines.getFirst()).startsWith("actor,name,position,low,high");
    assertThat(lines).anyMatch(line -> line.startsWith("JPN,Japan,"));
  }

  @Test
  void statementsAreQuotedWhereTheyHoldCommas() {
    String table = served.get("/api/v1/initiatives/asian-nato/statements.csv").body();
    assertThat(table.lines().skip(1)).isNotEmpty().anyMatch(line -> line.contains(",\""));
  }

  @Test
  void theFrontPageTellsWhatIsNewAndWhatWasReceived() {
    var page = Jsoup.parse(served.get("/?asOf=2024-10-31").body());
    assertThat(page.select(".pulse dt").eachText())
        .containsExactly(
            "since yesterday",
            "in the last week",
            "in the last 90 days",
            "kept in all, on 22 initiatives");
    assertThat(page.select(".figure-months")).isNotEmpty();
    assertThat(page.select("#latest ~ article.statement")).isNotEmpty();
    assertThat(page.select("#sources .empty").text()).contains("No feed was ever asked");
  }

  @Test
  void theInitiativesComeFirstWhereNothingIsNew() {
    var page = Jsoup.parse(served.get("/?asOf=2026-11-21").body());
    assertThat(page.select("#moving").text()).isEqualTo("The initiatives, last heard of first");
    assertThat(page.select(".board .initiatives h3").eachText()).contains("Asian NATO");
    assertThat(page.select("main h2[id]").eachAttr("id")).containsSubsequence("moving", "latest");
    assertThat(page.select("#quiet")).isEmpty();
  }

  @Test
  void theChangeLogNamesOnlyThoseWhoSpoke() {
    var page = Jsoup.parse(served.get("/initiatives/asian-nato?asOf=2026-11-21").body());
    assertThat(page.select("#log tbody th").eachText()).contains("Australia");
    assertThat(page.select("#log tbody time").eachAttr("datetime"))
        .isNotEmpty()
        .doesNotContain("2026-11-21");
  }

  @Test
  void casesLeadToWhatTheTreatiesAsk() {
    var page = Jsoup.parse(served.get("/initiatives/asian-nato").body());
    assertThat(page.select("#binds a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.matches("/what-if\\?attacker=[A-Z]{3}&victim=[A-Z]{3}.*"));
  }
}
