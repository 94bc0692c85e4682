package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person judges what was read; the picture follows, and it can be undone. */
class ReviewPagesTest {

  private static final String DOCUMENT = "/documents/an-2024-09-12-ishiba";
  private static final String MARKUP = "<script>alert(1)</script>";

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.in(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private Document page(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** The fields of the form on the document's first statement, some of them changed. */
  private Map<String, String> form(Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    Element form = page(DOCUMENT).selectFirst("#claim-1 .grid-form");
    form.select("input, select").forEach(field -> fields.put(field.attr("name"), value(field)));
    fields.remove("formToken");
    fields.putAll(changes);
    return fields;
  }

  private static String value(Element field) {
    return field.is("select") ? field.select("option[selected]").val() : field.val();
  }

  private HttpResponse<String> judge(Map<String, String> changes) {
    return served.submit(DOCUMENT + "/judgements", form(changes));
  }

  private double position(String asOf) {
    try {
      String address = "/api/v1/initiatives/asian-nato" + asOf;
      JsonNode picture = new ObjectMapper().readTree(served.get(address).body());
      for (JsonNode actor : picture.get("positions")) {
        if (actor.get("actor").asText().equals("JPN")) {
          return actor.at("/position/mean").asDouble();
        }
      }
      throw new AssertionError("no position of Japan in " + picture);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCorrectionMovesThePositionFromTodayOnAndUndoingMovesItBack() {
    String yesterday = "?asOf=" + served.workspace().today().minusDays(1);
    double before = position("");
    double earlier = position(yesterday);
    HttpResponse<String> answer =
        judge(Map.of("verdict", "correct", "stance", "oppose", "reason", "misread", "by", "A. N."));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document after = page(answer.headers().firstValue("Location").orElseThrow());
    assertThat(after.select("#claim-1 [role=status]").text())
        .contains("Kept.", "corrected by hand on", "A. N.: misread", "It was read as");
    assertThat(after.select("#claim-1 > header .stance").text()).isEqualTo("oppose");
    assertThat(position("")).isLessThan(before);
    assertThat(position(yesterday)).isEqualTo(earlier);
    assertThat(page("/initiatives/asian-nato").select("#evidence .flag").eachText())
        .contains("corrected by hand");
    assertThat(served.submit("/corrections/1/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(position("")).isEqualTo(before);
    assertThat(page(DOCUMENT).select("#history").text()).contains("misread", "undone on");
  }

  @Test
  void aRejectedStatementIsShownAsNotUsed() {
    judge(Map.of("verdict", "reject", "reason", "he only quotes it"));
    assertThat(page(DOCUMENT).select("#claim-1 .flag").text()).isEqualTo("rejected, not used");
    assertThat(page("/initiatives/asian-nato/actors/JPN").select(".statement a").eachAttr("href"))
        .noneMatch(link -> link.startsWith(DOCUMENT));
  }

  @Test
  void anAcceptedStatementCountsForMore() {
    judge(Map.of("verdict", "accept"));
    assertThat(page(DOCUMENT).select("#claim-1").text()).contains("certainty of reading 95%");
    assertThat(page("/corrections").select("table").first().text()).contains("1 0 100%");
  }

  @Test
  void aJudgementOfWhatIsNoLongerReadSoIsNotKept() {
    HttpResponse<String> changed =
        judge(Map.of("verdict", "accept", "fingerprint", "0000000000000000"));
    assertThat(changed.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(changed.body()).select("main").text())
        .contains("has changed meanwhile", "been read otherwise");
    assertThat(judge(Map.of("verdict", "accept", "statement", "none")).statusCode()).isEqualTo(409);
    assertThat(served.workspace().showJudgements().precision(today())).isEmpty();
  }

  private org.entente.core.AsOf today() {
    return new org.entente.core.AsOf(served.workspace().today());
  }

  @ParameterizedTest
  @CsvSource({
    "verdict, perhaps, verdict:",
    "reason, '', reason:",
    "date, 2024-02-31, date:",
    "actor, Atlantis, Atlantis",
    "stance, warm, stance:",
    "initiative, asian-nat, asian-nat"
  })
  void aWrongPartIsRefusedWithAReason(String field, String value, String told) {
    var changes = new HashMap<>(Map.of("verdict", "correct", "reason", "x", "stance", "oppose"));
    changes.put(field, value);
    HttpResponse<String> answer = judge(changes);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".lead").text()).contains(told);
  }

  @Test
  void markupInReasonAndNameIsShownAsText() {
    judge(Map.of("verdict", "reject", "reason", MARKUP, "by", MARKUP));
    for (String path : new String[] {DOCUMENT, "/corrections"}) {
      Document page = page(path);
      assertThat(page.select("main script")).isEmpty();
      assertThat(page.select("main").text()).contains(MARKUP);
    }
  }

  @Test
  void labelledDataCanBeTakenAlong() throws JsonProcessingException {
    judge(Map.of("verdict", "correct", "stance", "oppose", "reason", "x"));
    HttpResponse<String> answer = served.get("/corrections/labelled.ndjson");
    assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
    JsonNode document = new ObjectMapper().readTree(answer.body());
    assertThat(document.at("/gold/stances/0/stance").asText()).isEqualTo("oppose");
  }

  @Test
  void aPageOfAnEarlierDayOffersNoForms() {
    Document page = page(DOCUMENT + "?asOf=2025-01-01");
    assertThat(page.select(".judge")).isEmpty();
    assertThat(page.select("#claim-1").text()).contains("judged on the page of today");
  }

  @Test
  void withoutTheWordNothingIsKept() {
    assertThat(served.post(DOCUMENT + "/judgements", "verdict=accept").statusCode()).isEqualTo(403);
    assertThat(served.post("/corrections/1/undo", "").statusCode()).isEqualTo(403);
    assertThat(served.submit("/corrections/77/undo", Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void programsCanJudgeToo() throws JsonProcessingException {
    HttpResponse<String> answer =
        served.submit("/api/v1" + DOCUMENT + "/judgements", form(Map.of("verdict", "accept")));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(new ObjectMapper().readTree(answer.body()).get("number").asInt()).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(served.get("/api/v1/corrections").body())).hasSize(1);
    assertThat(new ObjectMapper().readTree(served.get("/api/v1/precision").body())).hasSize(1);
  }
}
