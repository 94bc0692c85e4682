package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** A person judges a driver or hurdle; the counts of independent origins follow. */
class FactorReviewTest {

  private static final String TEXT =
      """
      Australia supports an Asian NATO to deter China. But Japan's constitution stands in the way \
      of an Asian NATO.
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
            "c.txt",
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

  private Element claim(String kind) {
    return page(address).select(".claim.factor:has(> header b:contains(" + kind + "))").first();
  }

  private HttpResponse<String> judge(Element claim, Map<String, String> changes) {
    var fields = new HashMap<String, String>();
    fields.put("fingerprint", claim.select("[name=fingerprint]").val());
    fields.putAll(changes);
    return served.submit(address + "/factors", fields);
  }

  private long naming(String kind) {
    var workspace = served.workspace();
    var picture =
        workspace
            .showPicture()
            .show("asian-nato", new org.entente.core.AsOf(workspace.today()), null);
    String id = address.substring("/documents/".length());
    return (kind.equals("Hurdle") ? picture.hurdles() : picture.drivers())
        .stream().filter(c -> c.named().stream().anyMatch(n -> n.source().id().equals(id))).count();
  }

  @Test
  void aRejectedOneNoLongerCountsUntilThatIsUndone() {
    long before = naming("Hurdle");
    assertThat(before).isPositive();
    HttpResponse<String> answer =
        judge(claim("Hurdle"), Map.of("verdict", "reject", "reason", "not said"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Document after = page(answer.headers().firstValue("Location").orElseThrow());
    assertThat(after.select("#correction-1[role=status]").text()).contains("Kept.", "not said");
    assertThat(after.select(".claim.rejected .flag").text()).isEqualTo("rejected, not used");
    assertThat(naming("Hurdle")).isEqualTo(before - 1);
    assertThat(page("/corrections").select("main").text()).contains("Hurdle of Asian NATO");
    served.submit("/corrections/1/undo", Map.of());
    assertThat(naming("Hurdle")).isEqualTo(before);
  }

  @Test
  void oneOfAnotherKindCountsThere() throws JsonProcessingException {
    long hurdles = naming("Hurdle");
    long drivers = naming("Driver");
    judge(claim("Hurdle"), Map.of("verdict", "correct", "kind", "driver", "reason", "for it"));
    assertThat(naming("Hurdle")).isEqualTo(hurdles - 1);
    assertThat(naming("Driver")).isEqualTo(drivers + 1);
    String gold = served.get("/corrections/labelled.ndjson").body();
    assertThat(new ObjectMapper().readTree(gold).at("/gold/drivers")).hasSize(1);
    assertThat(served.get("/api/v1/corrections").body()).contains("\"factorAfter\"");
  }

  @Test
  void acceptingIsKeptAndCountsForTheRule() {
    judge(claim("Hurdle"), Map.of("verdict", "accept"));
    assertThat(page("/corrections").select("table").first().text()).contains("hurdle: ", "100%");
  }

  @Test
  void whatIsNoLongerReadSoIsNotKeptAndAWrongPartIsTold() {
    Element claim = claim("Hurdle");
    assertThat(judge(claim, Map.of("verdict", "accept", "fingerprint", "0")).statusCode())
        .isEqualTo(409);
    assertThat(judge(claim, Map.of("verdict", "reject")).statusCode()).isEqualTo(400);
    assertThat(
            judge(claim, Map.of("verdict", "correct", "kind", "motor", "reason", "x")).statusCode())
        .isEqualTo(400);
  }
}
