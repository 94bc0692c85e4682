package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** Finding evidence: words, choices with counts, pages, and what is taken along. */
class SearchPagesTest {

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

  private static Document page(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static int total(Document page) {
    return Integer.parseInt(page.select(".counted [role=status]").text().replaceAll("\\D.*", ""));
  }

  private static JsonNode json(String query) throws JsonProcessingException {
    return MAPPER.readTree(served.get("/api/v1/search" + query).body());
  }

  @Test
  void withoutWordsAllDocumentsAreThereTheNewestFirst() throws JsonProcessingException {
    assertThat(total(page("/search"))).isEqualTo(served.workspace().archive().size().documents());
    var days = json("?from=1900-01-01&most=300").get("list").findValuesAsText("published");
    assertThat(days).isNotEmpty();
    assertThat(days.getFirst()).isGreaterThan(days.getLast());
  }

  @Test
  void aFigureBesideAChoiceIsWhatChoosingItGives() {
    Document page = page("/search?q=Japan&initiative=asian-nato");
    for (Element value : page.select(".facets li:has(a:not([aria-current]))")) {
      int counted = Integer.parseInt(value.select(".num").text());
      assertThat(total(page(value.select("a").attr("href")))).as(value.text()).isEqualTo(counted);
    }
  }

  @Test
  void stanceActorAndInitiativeHoldOfOneStatement() throws JsonProcessingException {
    JsonNode hits = json("?initiative=asian-nato&actor=IND&stance=oppose");
    assertThat(hits.get("total").asInt()).isPositive();
    for (JsonNode hit : hits.get("list")) {
      assertThat(hit.get("claims"))
          .anyMatch(
              claim ->
                  claim.get("actor").asText().equals("IND")
                      && claim.get("stance").asText().equals("oppose")
                      && claim.get("initiative").asText().equals("asian-nato"));
    }
  }

  @Test
  void aChoiceCanBeTakenOutAndIsPartOfTheAddress() {
    Document page = page("/search?q=Japan&stance=oppose&asOf=2024-12-31");
    assertThat(page.select(".choices a").attr("href")).isEqualTo("/search?q=Japan&asOf=2024-12-31");
    assertThat(page.select(".facets a[aria-current]").text()).startsWith("oppose");
  }

  @Test
  void pagesFollowEachOther() {
    Document first = page("/search");
    Document second = page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select(".hits").attr("start")).isEqualTo("21");
    assertThat(second.select(".hits h2 a").eachAttr("href"))
        .doesNotContainAnyElementsOf(first.select(".hits h2 a").eachAttr("href"));
    assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/search");
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    Document page = page("/search?q=xyzzyplugh&actor=JPN");
    assertThat(page.select(".empty").text()).contains("No kept document fits", "Add documents");
    assertThat(page.select(".empty a").first().attr("href")).isEqualTo("/search?q=xyzzyplugh");
  }

  @Test
  void whatIsFoundCanBeTakenAlongAsATable() {
    HttpResponse<String> table = served.get("/api/v1/search.csv?initiative=asian-nato");
    assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(table.body().lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).startsWith("id,title,publisher,published"));
    assertThat(table.body()).contains("asian-nato IND oppose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stance=warm",
        "grade=Z",
        "from=2024-02-30",
        "from=2024-05-01&to=2024-04-01",
        "page=0",
        "page=9999"
      })
  void whatCannotBeAskedIsSaid(String query) {
    HttpResponse<String> answer = served.get("/search?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotEmpty();
    assertThat(served.get("/api/v1/search?" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void anUnknownInitiativeGetsTheNearestNames() {
    assertThat(served.get("/search?initiative=asian-nat").statusCode()).isEqualTo(404);
  }
}
