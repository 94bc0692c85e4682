package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.core.AsOf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person adds a statement that no rule has read; everything uses it until it is undone. */
class MissedStatementsTest {

  private static final String TEXT =
      """
      The idea of an Asian NATO came up again in Wellington. The minister spoke for an hour. \
      Aotearoa would not sit out such a thing, he let it be known.
      """;

  @TempDir private Path folder;
  private Served served;
  private String address;

  @BeforeEach
  void start() {
    served = Served.in(folder);
    HttpResponse<String> answer =
        served.upload(
            "/documents",
            "files",
            "wellington.txt",
            TEXT.getBytes(StandardCharsets.UTF_8),
            served.formToken());
    address = Jsoup.parse(answer.body()).select(".added a[href^=/documents/]").attr("href");
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

  private Map<String, String> form(Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    Element form = page(address).selectFirst("#missed form");
    fields.put("fingerprint", form.select("[name=fingerprint]").val());
    fields.putAll(
        Map.of(
            "sentence",
            "3",
            "actor",
            "New Zealand",
            "initiative",
            "asian-nato",
            "stance",
            "lean_support"));
    fields.putAll(changes);
    return fields;
  }

  private HttpResponse<String> add(Map<String, String> changes) {
    return served.submit(address + "/statements", form(changes));
  }

  private int statementsOfNewZealand() {
    return page("/initiatives/asian-nato/actors/NZL").select(".statement:contains(sit out)").size();
  }

  @Test
  void anAddedStatementIsShownUsedFoundAndUndone() throws JsonProcessingException {
    assertThat(page(address).select("#missed [name=sentence]")).hasSize(3);
    HttpResponse<String> answer = add(Map.of("speaker", "W. P.", "reason", "let it be known"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document after = page(answer.headers().firstValue("Location").orElseThrow());
    assertThat(after.select("#correction-1").text()).contains("Kept.", "added by hand on");
    assertThat(after.select(".claim .flag").eachText()).contains("added by hand");
    assertThat(after.select(".text mark").text()).contains("Aotearoa");
    assertThat(statementsOfNewZealand()).isOne();
    assertThat(page("/corrections").select("main").text())
        .contains("nothing", "added: New Zealand: lean support on");
    String gold = served.get("/corrections/labelled.ndjson").body();
    assertThat(new ObjectMapper().readTree(gold).at("/gold/stances/0/evidence_sentence").asInt())
        .isEqualTo(2);
    assertThat(page("/search?q=Aotearoa&actor=NZL").select(".hits > li")).hasSize(1);
    assertThat(served.submit("/corrections/1/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(statementsOfNewZealand()).isZero();
  }

  @Test
  void precisionOfRulesStaysWhatItWas() {
    add(Map.of());
    var review = served.workspace().showJudgements();
    assertThat(review.precision(new AsOf(served.workspace().today()))).isEmpty();
  }

  @Test
  void aFormOnAnOlderTextIsNotKept() {
    HttpResponse<String> answer = add(Map.of("fingerprint", "0000000000000000"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("text", "has changed");
  }

  @Test
  void theSameCannotBeAddedTwice() {
    add(Map.of());
    HttpResponse<String> again = add(Map.of("stance", "oppose"));
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("already stands for this passage");
  }

  @ParameterizedTest
  @CsvSource({
    "actor, '', actor:",
    "actor, Atlantis, Atlantis",
    "stance, '', stance:",
    "initiative, asian-nat, asian-nat",
    "sentence, 4, sentence:",
    "sentence, x, no sentence",
    "date, 2024-02-31, date:",
    "date, 2999, still to come"
  })
  void aWrongPartIsRefusedWithAReason(String field, String value, String told) {
    HttpResponse<String> answer = add(Map.of(field, value));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(told);
  }

  @Test
  void programsCanAddTooAndAPageOfAnEarlierDayCannot() {
    var answer = served.submit("/api/v1" + address + "/statements", form(Map.of()));
    assertThat(answer.statusCode()).isEqualTo(201);
    String earlier = "/documents/an-2024-09-12-ishiba?asOf=2025-01-01";
    assertThat(page(earlier).select("#missed")).isEmpty();
  }
}
