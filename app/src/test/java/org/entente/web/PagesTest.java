package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader finds on the pages, with the starter pack. */
class PagesTest {

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

  private static Document page(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void theFirstPageListsEveryInitiativeWithItsFigures() {
    Document page = page("/");
    assertThat(page.select(".initiatives > li"))
        .hasSize(served.workspace().initiatives().list().size());
    Element entry = page.selectFirst(".initiatives > li:has(a[href=/initiatives/asian-nato])");
    assertThat(entry.text()).contains("Asian NATO", "Last heard", "Statements");
    assertThat(entry.select("svg.figure-balance desc").text()).contains("oppose");
  }

  @Test
  void theFirstPageTellsWhoMovedHowFarAndWhy() {
    Document page = page("/?asOf=2024-10-31");
    assertThat(page.select(".movers li").eachText())
        .anySatisfy(mover -> assertThat(mover).contains("Australia", "−12", "Asian NATO"));
    assertThat(page.select(".movers .num").eachAttr("href"))
        .allMatch(why -> why.startsWith("/why?initiative="));
    assertThat(page("/").select(".what-moved").text())
        .contains("Nobody is known to have moved", "The newest statement kept is of");
  }

  @Test
  void initiativesNothingIsKeptOnAreListedWithoutFigures() {
    Document page = page("/?asOf=1945-06-01");
    assertThat(page.select(".initiatives > li")).isEmpty();
    assertThat(page.select("section[aria-labelledby=unheard] li"))
        .hasSize(served.workspace().initiatives().list().size());
  }

  @Test
  void initiativesHeardOfLastComeFirst() {
    var days = page("/").select(".facts time").eachAttr("datetime");
    assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void anInitiativeShowsPositionsAsDrawingAndAsTable() {
    Document page = page("/initiatives/asian-nato");
    assertThat(page.select("#scale-1080 a[href=/initiatives/asian-nato/actors/JPN] title").text())
        .startsWith("Japan: ");
    assertThat(page.select(".table-alternative th[scope=row]").eachText())
        .contains("Japan", "China")
        .hasSameSizeAs(page.select("#scale-1080 .row"));
    assertThat(page.select("#reasons").text()).contains("the Japanese constitution");
  }

  @Test
  void everyMarkOfTheTimelineLeadsToItsSentence() {
    Document page = page("/initiatives/asian-nato");
    var marks = page.select("#timeline-1080 a");
    assertThat(marks).hasSameSizeAs(page.select("#evidence .statement"));
    assertThat(marks.eachAttr("href"))
        .allMatch(link -> link.matches("/documents/.+#sentence-\\d+"));
  }

  @Test
  void actorsHeardOnlyLongAgoAreFoldedAway() {
    Document page = page("/initiatives/asian-nato");
    assertThat(page.select("#scale-1080 .name").eachText()).doesNotContain("Pakistan");
    assertThat(page.select("#positions > details:not(.table-alternative)").text())
        .contains("Heard only long ago", "Pakistan");
  }

  @Test
  void aDocumentMarksItsEvidenceAndSaysHowItWasRead() {
    Document page = page("/documents/an-2024-09-12-ishiba");
    assertThat(page.select(".text mark").text()).startsWith("Opening his campaign");
    assertThat(page.select("#claim-1").text()).contains("Japan", "support", "Why it was read so");
    assertThat(page.select(".note").text()).contains("paraphrase");
    assertThat(page.select("#mark-1").attr("href")).isEqualTo("#claim-1");
  }

  @Test
  void anActorShowsItsStatementsNewestFirst() {
    Document page = page("/initiatives/asian-nato/actors/JPN");
    assertThat(page.select("#path-1080 .mean")).isNotEmpty();
    assertThat(page.select(".statement time").eachAttr("datetime"))
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(page.select("details.node summary").first().text()).contains("position of Japan");
  }

  @Test
  void aFigureIsExplainedAsTreeAndAsText() {
    String path = "/why?initiative=asian-nato&of=position%3AIND";
    assertThat(page(path).select("details.node a[href^=/documents/]")).isNotEmpty();
    HttpResponse<String> text = served.get(path + "&format=text");
    assertThat(text.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(text.body()).startsWith("position of IND: ").contains("Jaishankar");
  }

  @Test
  void anEarlierDayKnowsNothingOfLaterStatementsAndIsCarriedOn() {
    Document page = page("/initiatives/asian-nato?asOf=2024-09-20");
    assertThat(page.select(".past").text()).contains("20 September 2024");
    assertThat(page.select(".statement time").eachAttr("datetime"))
        .allMatch(day -> day.compareTo("2024-09-20") <= 0);
    assertThat(page.select("#evidence a[href^=/documents/]").eachAttr("href"))
        .allMatch(link -> link.contains("?asOf=2024-09-20"));
  }

  @Test
  void aSearchMarksTheWords() {
    Document page = page("/search?q=Jaishankar");
    assertThat(page.select(".hits mark").eachText()).contains("Jaishankar");
    assertThat(page("/search?q=xyzzyplugh").select(".empty").text()).contains("No kept document");
  }

  @Test
  void anUnknownInitiativeGetsTheNearestNames() {
    HttpResponse<String> answer = served.get("/initiatives/asian-nat");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select(".ways a").first().text()).isEqualTo("Asian NATO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "yesterday", "2999-01-01", "1066-10-14"})
  void anImpossibleDayIsRefusedWithAReason(String day) {
    HttpResponse<String> answer = served.get("/?asOf=" + day);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).startsWith("That ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/none",
        "/nothing/here",
        "/initiatives/asian-nato/actors/ATL",
        "/why?initiative=asian-nato&of=nothing"
      })
  void whatIsNotThereIsSaidOnAPage(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/initiatives/asian-nato",
        "/initiatives/asian-nato/actors/JPN",
        "/documents/an-2024-09-12-ishiba",
        "/search?q=NATO",
        "/why?initiative=asian-nato&of=position%3AIND",
        "/about",
        "/initiatives/none"
      })
  void everyPageCanBeReadWithoutEyesOrMouse(String path) {
    Document page = Jsoup.parse(served.get(path).body());
    Accessible.check(page);
  }

  @Test
  void theBriefIsTheFileThatTheCommandLineWrites() {
    HttpResponse<String> answer = served.get("/initiatives/asian-nato/brief");
    assertThat(answer.body()).contains("Risk brief", "<style>");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'sha256-"));
  }
}
