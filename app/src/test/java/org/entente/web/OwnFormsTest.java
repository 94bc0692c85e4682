package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that changes something must come from a page of this server, and may not be too large. */
class OwnFormsTest {

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

  private static String heading(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("main h1").text();
  }

  @Test
  void withoutTheWordNothingIsDone() {
    HttpResponse<String> answer = served.post("/anything", "a=b");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(heading(answer)).isEqualTo("This form is out of date");
  }

  @Test
  void aWordOfAnotherRunIsStale() {
    assertThat(served.post("/anything", "formToken=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void aForeignOriginIsRefusedEvenWithTheWord(String origin) {
    HttpResponse<String> answer =
        served.post("/anything", "formToken=" + served.formToken(), "Origin", origin);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(heading(answer)).isEqualTo("Another site asked for this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void soIsACallThatTheBrowserSaysIsNotFromHere(String site) {
    HttpResponse<String> answer =
        served.post("/anything", "formToken=" + served.formToken(), "Sec-Fetch-Site", site);
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void withTheWordACallGetsThrough() {
    assertThat(served.submit("/anything", Map.of()).statusCode()).isEqualTo(404);
    assertThat(served.post("/anything", "", "X-Form-Token", served.formToken()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aFormThatIsTooLargeGetsAPageThatSaysSo() {
    HttpResponse<String> answer = served.submit("/anything", Map.of("a", "x".repeat(300_000)));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(heading(answer)).isEqualTo("That is too large");
  }

  @Test
  void soDoesAnUploadThatIsTooLarge() {
    HttpResponse<String> answer =
        served.upload("/anything", "files", "a.txt", new byte[65 << 20], served.formToken());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(heading(answer)).isEqualTo("That is too large");
  }

  @Test
  void soDoesASingleFileThatIsTooLarge() {
    HttpResponse<String> answer =
        served.upload("/anything", "files", "a.txt", new byte[33 << 20], served.formToken());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(heading(answer)).isEqualTo("That is too large");
  }
}
