package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Level;
import org.entente.core.Failure;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Factor;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's text, page or request cannot do. */
class WatchSecurityTest {

  private static final String MARKUP =
      "<script>alert(1)</script><img src=x onerror=alert(2)> \"><svg onload=alert(3)> & 'x'"
          + " </title>";
  private static final String TOKEN = "a-token-of-some-length";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.in(folder);
    served.workspace().archive().keep(List.of(hostile()));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** A document in which everything that can be text is markup. */
  private static ReadDocument hostile() {
    var day = LocalDate.of(2025, 5, 5);
    var passage = new Passage("hostile", 0, 0, MARKUP.length(), MARKUP);
    var document =
        new Document(
            "hostile",
            MARKUP,
            MARKUP,
            List.of(new Sentence(0, 0, MARKUP.length(), MARKUP)),
            PartialDate.of(day),
            day,
            MARKUP,
            "en",
            "javascript:alert(4)",
            SourceGrade.UNKNOWN);
    var statement =
        new Statement(
            "hostile-1",
            "asian-nato",
            "JPN",
            MARKUP,
            Level.HEAD,
            Stance.SUPPORT,
            null,
            0.9,
            MARKUP,
            passage,
            false,
            MARKUP,
            List.of(MARKUP));
    var factor = new Factor(Factor.Kind.HURDLE, "asian-nato", null, MARKUP, passage, MARKUP);
    return new ReadDocument(
        document,
        new Origin("hostile", Origin.Likeness.SELF),
        new Reading(List.of("asian-nato"), List.of(statement), List.of(factor)),
        "test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/documents/hostile",
        "/initiatives/asian-nato",
        "/initiatives/asian-nato/actors/JPN",
        "/search?q=onerror",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/why?initiative=asian-nato&of=position%3AJPN",
        "/why?initiative=asian-nato&of=%3Cscript%3E",
        "/initiatives/%3Cscript%3Ealert(1)",
        "/documents/%22%3E%3Cscript%3E",
        "/%3Cscript%3E",
        "/initiatives/asian-nato/brief"
      })
  void textIsOnlyEverText(String path) {
    var page = Jsoup.parse(served.get(path).body());
    assertThat(page.select("script"))
        .allMatch(script -> script.attr("src").startsWith("/assets/islands/"))
        .allMatch(script -> script.data().isEmpty());
    assertThat(page.select("img, iframe, object, embed, svg[onload], [onerror], [style]"))
        .isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(link -> link.matches("(/|#|https?://).*"));
  }

  @Test
  void hostileTextIsStillShown() {
    var page = Jsoup.parse(served.get("/documents/hostile").body());
    assertThat(page.select(".text mark").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("h1").text()).contains("onerror=alert(2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/documents/hostile", "/none", "/?asOf=x", "/api/v1/initiatives"})
  void everyAnswerForbidsForeignScriptsAndFrames(String path) {
    var headers = served.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe"));
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
  }

  @Test
  void onlyItsOwnNamesAreAnswered() throws IOException {
    int port = served.port();
    assertThat(served.statusFor("127.0.0.1:" + port)).contains("200");
    assertThat(served.statusFor("localhost:" + port)).contains("200");
    assertThat(served.statusFor("rebound.example:" + port)).contains("421");
    assertThat(served.statusFor("127.0.0.1:1")).contains("421");
    assertThat(served.statusFor("127.0.0.1.rebound.example:" + port)).contains("421");
  }

  @Test
  void linksOutGiveNothingAway() {
    var page = Jsoup.parse(served.get("/initiatives/asian-nato").body());
    assertThat(page.select("a[href^=http]")).isNotEmpty();
    assertThat(page.select("a[href^=http]").eachAttr("rel")).containsOnly("noopener noreferrer");
  }

  @Test
  void theStyleSheetMayBeKeptBecauseItsAddressChangesWithIt() {
    var page = Jsoup.parse(served.get("/").body());
    HttpResponse<String> sheet = served.get(page.select("link[rel=stylesheet]").attr("href"));
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    assertThat(sheet.body()).doesNotContain("http://", "https://", "@import");
  }

  @Test
  void anAddressOthersCanReachNeedsAToken() {
    assertThatThrownBy(() -> new WatchSettings("0.0.0.0", 0, null, null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("token");
    assertThatThrownBy(() -> new WatchSettings("0.0.0.0", 0, "short", null))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("16 characters");
  }

  @Test
  void withoutTheTokenNothingIsShown(@TempDir Path other) {
    try (var guarded = Served.withToken(other, TOKEN)) {
      HttpResponse<String> refused = guarded.get("/");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).doesNotContain("Asian NATO").contains("type=\"password\"");
      assertThat(guarded.get("/api/v1/initiatives").statusCode()).isEqualTo(401);
      assertThat(guarded.get("/", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
      assertThat(guarded.post("/session", "token=wrong").statusCode()).isEqualTo(401);
      assertThat(
              guarded
                  .post("/session", "token=" + TOKEN, "Origin", "http://evil.example")
                  .statusCode())
          .isEqualTo(403);
      HttpResponse<String> admitted = guarded.post("/session", "token=" + TOKEN);
      assertThat(admitted.headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
    }
  }

  @Test
  void aTakenPortIsSaidInOneLine() {
    assertThatThrownBy(
            () -> WatchServer.start(WatchSettings.local(served.port()), served.workspace()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is taken")
        .hasMessageContaining("--port");
  }
}
