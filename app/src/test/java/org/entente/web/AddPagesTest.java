package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

/** A person adds documents and feeds, and what is wrong with one of them is said. */
class AddPagesTest {

  private static final String TEXT =
      "Canberra weighs Asian NATO\n\nAustralian Prime Minister Anthony Albanese said on Monday that"
          + " Australia supports the proposal for an Asian NATO.";

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

  private HttpResponse<String> upload(String name, String text) {
    return served.upload(
        "/documents", "files", name, text.getBytes(StandardCharsets.UTF_8), served.formToken());
  }

  private Document page(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** The position of Australia, drawn from the API as a page would. */
  private double position() {
    return served
        .workspace()
        .showPicture()
        .show("asian-nato", new AsOf(served.workspace().today()), null)
        .find("AUS")
        .orElseThrow()
        .position()
        .value()
        .mean();
  }

  @Test
  void uploadedCorrectedAndThePositionFollows() {
    double before = position();
    HttpResponse<String> answer = upload("canberra.txt", TEXT);
    assertThat(answer.statusCode()).isEqualTo(200);
    String document = Jsoup.parse(answer.body()).select(".added a[href^=/documents/]").attr("href");
    double supported = position();
    assertThat(supported).isGreaterThan(before);
    Element form = page(document).selectFirst(".claim:has(.grid-form) .grid-form");
    var fields = new HashMap<String, String>();
    form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
    fields.remove("formToken");
    fields.putAll(Map.of("verdict", "correct", "stance", "oppose", "reason", "he denied it"));
    HttpResponse<String> judged = served.submit(form.attr("action"), fields);
    assertThat(judged.statusCode()).isEqualTo(303);
    assertThat(position()).isLessThan(supported);
    String why = served.get("/why?initiative=asian-nato&of=position%3AAUS&format=text").body();
    assertThat(why).contains("corrected by hand", "he denied it", "oppose");
    assertThat(
            page("/search?q=Albanese&actor=AUS&stance=oppose").select(".hits a").eachAttr("href"))
        .contains(document);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndTheRestGoesOn() {
    Document page = Jsoup.parse(upload("picture.png", "x").body());
    assertThat(page.select(".added").text()).contains("not kept", "cannot tell the format");
    assertThat(Jsoup.parse(upload("empty.txt", "").body()).select(".added").text())
        .contains("no bytes");
  }

  @Test
  void markupInNameAndTextIsShownAsText() {
    Document page =
        Jsoup.parse(upload("<img src=x>.txt", "<script>alert(1)</script> Asian NATO.").body());
    assertThat(page.select("main img, main script")).isEmpty();
    assertThat(page.select(".added").text()).contains("<img src=x>.txt");
  }

  @Test
  void anUploadNeedsTheWordAndAFile() {
    HttpResponse<String> foreign =
        served.upload("/documents", "files", "a.txt", new byte[] {65}, "wrong");
    assertThat(foreign.statusCode()).isEqualTo(403);
    HttpResponse<String> none =
        served.upload("/documents", "other", "a.txt", new byte[] {65}, served.formToken());
    assertThat(none.statusCode()).isEqualTo(400);
    HttpResponse<String> large =
        served.upload("/documents", "files", "a.txt", new byte[33 << 20], served.formToken());
    assertThat(large.statusCode()).isEqualTo(413);
  }

  @Test
  void programsGetJson() {
    HttpResponse<String> answer =
        served.upload(
            "/api/v1/documents",
            "files",
            "canberra.txt",
            TEXT.getBytes(StandardCharsets.UTF_8),
            served.formToken());
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"initiatives\" : [ \"asian-nato\" ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/rss",
        "http://10.1.2.3/rss",
        "http://169.254.169.254/latest",
        "http://100.64.1.1/rss",
        "http://[::1]/rss",
        "file:///etc/passwd",
        "https://user:secret@example.org/rss",
        "not an address"
      })
  void aFeedAtAnAddressThatIsNotPublicIsRefused(String url) {
    HttpResponse<String> answer = served.submit("/feeds", Map.of("url", url));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("No feed was added");
    assertThat(served.workspace().manageFeeds().list()).noneMatch(feed -> feed.own());
  }

  @Test
  void aListOfAFeedReaderIsTakenInWithoutItsPrivateAddresses() {
    String opml =
        "<opml version='2.0'><body><outline title='News' xmlUrl='https://example.org/rss'/>"
            + "<outline title='Inside' xmlUrl='http://192.168.1.1/rss'/></body></opml>";
    HttpResponse<String> answer =
        served.upload(
            "/feeds/opml",
            "opml",
            "feeds.opml",
            opml.getBytes(StandardCharsets.UTF_8),
            served.formToken());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("main").text())
        .contains("1 feed is followed", "192.168.1.1");
    assertThat(served.workspace().manageFeeds().list())
        .filteredOn(feed -> feed.own())
        .singleElement()
        .returns("own-news", feed -> feed.id())
        .returns("https://example.org/rss", feed -> feed.url());
  }

  @Test
  void whatIsNoListIsRefused() {
    HttpResponse<String> answer =
        served.upload(
            "/feeds/opml",
            "opml",
            "x.opml",
            "<!DOCTYPE x><a/>".getBytes(StandardCharsets.UTF_8),
            served.formToken());
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
