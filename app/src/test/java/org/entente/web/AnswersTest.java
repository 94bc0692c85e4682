package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are kept, but never shown when they are out of date or meant for another visitor. */
class AnswersTest {

  private static final String DOCUMENT = "/documents/an-2024-09-12-ishiba";
  private static final String TEXT =
      "Canberra weighs Asian NATO\n\nAustralian Prime Minister Anthony Albanese said on Monday that"
          + " Australia supports the proposal for an Asian NATO.";

  private static final String TOKEN = "a token long enough";

  private static final List<String> RESTING_ON_A_READING =
      List.of(
          "/initiatives/asian-nato",
          "/initiatives/asian-nato/actors/JPN",
          "/corrections",
          "/why?initiative=asian-nato&of=position:JPN",
          "/api/v1/initiatives/asian-nato",
          "/api/v1/initiatives/asian-nato/standings",
          "/api/v1/initiatives/asian-nato/chronicle",
          "/api/v1/initiatives/asian-nato/positions.csv",
          "/api/v1" + DOCUMENT,
          "/api/v1/corrections",
          DOCUMENT);

  private static final List<String> RESTING_ON_DOCUMENTS =
      List.of(
          "/",
          "/about",
          "/sources",
          "/search?q=Canberra",
          "/initiatives/asian-nato",
          "/initiatives/aukus",
          "/api/v1/initiatives",
          "/api/v1/directory",
          "/api/v1/search?q=Canberra",
          "/api/v1/initiatives/asian-nato/statements.csv");

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

  private String body(String path, String... headers) {
    HttpResponse<String> answer = served.get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private String tag(String path) {
    return served.get(path).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whoHasAnAnswerAlreadyIsToldSo() {
    String tag = tag("/about");
    HttpResponse<String> again = served.get("/about", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get("/about", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void theOrderOfAQueryDoesNotMatterButItsContentDoes() {
    String one = tag("/search?q=Jaishankar&sort=newest");
    assertThat(tag("/search?sort=newest&q=Jaishankar")).isEqualTo(one);
    assertThat(tag("/search?sort=newest&q=Ishiba")).isNotEqualTo(one);
    assertThat(body("/search?q=Ishiba&asOf=2023-01-01")).isNotEqualTo(body("/search?q=Ishiba"));
  }

  @Test
  void pagesThatFailDoNotKeepOthersWaiting() {
    int more = 2 * Runtime.getRuntime().availableProcessors() + 2;
    for (int number = 0; number < more; number++) {
      assertThat(served.get("/documents/nowhere-" + number).statusCode()).isEqualTo(404);
    }
    assertThat(served.get(DOCUMENT).statusCode()).isEqualTo(200);
  }

  private Map<String, String> bodies(List<String> paths) {
    var bodies = new LinkedHashMap<String, String>();
    paths.forEach(path -> bodies.put(path, body(path)));
    return bodies;
  }

  @Test
  void aCorrectionShowsOnTheNextCallAndSoDoesUndoingIt() {
    Map<String, String> before = bodies(RESTING_ON_A_READING);
    String tag = tag("/initiatives/asian-nato");
    var form = Jsoup.parse(body(DOCUMENT)).selectFirst("#claim-1 .grid-form");
    HttpResponse<String> judged =
        served.submit(
            DOCUMENT + "/judgements",
            Map.of(
                "statement",
                form.select("[name=statement]").val(),
                "fingerprint",
                form.select("[name=fingerprint]").val(),
                "verdict",
                "reject",
                "reason",
                "misread"));
    assertThat(judged.statusCode()).isEqualTo(303);
    assertThat(served.get("/initiatives/asian-nato", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    Map<String, String> after = bodies(RESTING_ON_A_READING);
    before.forEach((path, body) -> assertThat(after.get(path)).as(path).isNotEqualTo(body));
    served.submit("/corrections/1/undo", Map.of());
    Map<String, String> undone = bodies(RESTING_ON_A_READING);
    after.forEach((path, body) -> assertThat(undone.get(path)).as(path).isNotEqualTo(body));
  }

  @Test
  void anAddedDocumentShowsOnTheNextCall() {
    Map<String, String> before = bodies(RESTING_ON_DOCUMENTS);
    HttpResponse<String> added =
        served.upload(
            "/documents",
            "files",
            "canberra.txt",
            TEXT.getBytes(StandardCharsets.UTF_8),
            served.formToken());
    assertThat(added.statusCode()).isEqualTo(200);
    Map<String, String> after = bodies(RESTING_ON_DOCUMENTS);
    before.forEach((path, body) -> assertThat(after.get(path)).as(path).isNotEqualTo(body));
  }

  @Test
  void theNameOfOneReviewerIsNotShownToAnother() {
    String mine = body(DOCUMENT, "Cookie", "reviewer=Mallory");
    assertThat(mine).contains("Mallory");
    assertThat(body(DOCUMENT)).doesNotContain("Mallory");
    assertThat(body(DOCUMENT, "Cookie", "reviewer=Mallory")).isEqualTo(mine);
  }

  @Test
  void noPageShowsACookieOrAHeaderToTheNextVisitor() {
    for (MainPages.MainPage page : MainPages.ALL) {
      served.get(page.address(), "Cookie", "reviewer=Mallory", "Referer", "http://mallory.example");
      assertThat(served.get(page.address()).body())
          .as(page.address())
          .doesNotContainIgnoringCase("mallory");
    }
  }

  @Test
  void whatIsKeptIsNotGivenWithoutTheToken() {
    try (Served locked = Served.withToken(folder.resolve("locked"), TOKEN)) {
      String[] bearer = {"Authorization", "Bearer " + TOKEN};
      HttpResponse<String> seen = locked.get("/about", bearer);
      assertThat(seen.statusCode()).isEqualTo(200);
      String tag = seen.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> refused = locked.get("/about", "If-None-Match", tag);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("ETag")).isEmpty();
      assertThat(refused.body()).doesNotContain(folder.toString());
      assertThat(locked.get("/about", bearer).body()).isEqualTo(seen.body());
    }
  }

  @Test
  void packedAnswersSayTheSameAndKeepTheirOwnPolicy() throws IOException, InterruptedException {
    String path = "/initiatives/asian-nato/brief";
    HttpResponse<String> plain = served.get(path);
    var request =
        HttpRequest.newBuilder(URI.create(served.url(path))).header("Accept-Encoding", "gzip");
    try (var client = HttpClient.newHttpClient()) {
      var packed = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(packed.headers().firstValue("Content-Security-Policy"))
          .isEqualTo(plain.headers().firstValue("Content-Security-Policy"));
      try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.body());
      }
    }
  }

  @Test
  void refusalsAreNotKept() {
    assertThat(served.get("/initiatives/nowhere").statusCode()).isEqualTo(404);
    assertThat(served.get("/initiatives/nowhere").headers().firstValue("ETag")).isEmpty();
    assertThat(served.get("/what-if?attacker=XXX&victim=JPN").statusCode()).isEqualTo(400);
    assertThat(served.get("/what-if?attacker=XXX&victim=JPN").statusCode()).isEqualTo(400);
  }
}
