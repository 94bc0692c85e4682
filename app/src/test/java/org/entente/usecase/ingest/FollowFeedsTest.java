package org.entente.usecase.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.core.Issues;
import org.entente.event.Article;
import org.entente.event.ArticleState;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.rss.FeedSource;
import org.junit.jupiter.api.Test;

/**
 * Items of feeds that concern an initiative are fetched, read and kept; others are only counted.
 */
class FollowFeedsTest extends FedHouse {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-10-02T12:00:00Z"), ZoneOffset.UTC);
  private static final String JAISHANKAR =
      "India rejects an Asian NATO, Foreign Minister Subrahmanyam Jaishankar said in Washington.";

  private final Issues issues = new Issues();

  FollowFeedsTest() {
    super(NOW);
  }

  private FeedSource feed(String id, boolean neverEmpty) {
    String url = server.address("/" + id + ".xml");
    return new FeedSource(id, id, url, "news", "world", "B", neverEmpty, "high", null);
  }

  private static String item(String title, String link) {
    return """
    <item><title>%s</title><link>%s</link><guid>%s</guid>
    <pubDate>Tue, 01 Oct 2024 18:30:00 -0400</pubDate></item>\
    """
        .formatted(title, link, link);
  }

  private void serve(String id, String... items) {
    String feed =
        "<rss version=\"2.0\"><channel><title>t</title>"
            + String.join("", items)
            + "</channel></rss>";
    server.answers("/" + id + ".xml", 200, "application/rss+xml", feed);
  }

  private FollowFeeds.Result follow(FeedSource feed) {
    return house.feeds().once(List.of(feed), issues).getFirst();
  }

  private void serveTwoItems() {
    String story = server.address("/story");
    serve(
        "wire",
        item("India rejects an Asian NATO, Jaishankar says", story),
        item("Rain in Kent", server.address("/rain")));
    server.page("/story", "India and the Asian NATO", JAISHANKAR);
    server.page("/rain", "Rain", "It rains in Kent.");
  }

  @Test
  void anItemOnAnInitiativeIsFetchedReadAndEntersThePicture() {
    serveTwoItems();

    FollowFeeds.Result followed = follow(feed("wire", true));
    ReadArticles.Result read = house.articles().once(10, issues);

    assertThat(followed.fresh()).isEqualTo(2);
    assertThat(followed.matching()).isEqualTo(1);
    assertThat(read.read()).isEqualTo(1);
    assertThat(read.initiatives()).containsExactly("asian-nato");
    assertThat(server.asked()).contains("/robots.txt", "/story").doesNotContain("/rain");
    assertThat(house.store.dossier().testimonies("asian-nato", AsOf.parse("2024-10-02")))
        .anySatisfy(
            statement -> {
              assertThat(statement.statement().actor()).isEqualTo("IND");
              assertThat(statement.statement().stance().word()).isEqualTo("oppose");
            });
  }

  @Test
  void thePageWithoutADateHasThatOfItsItemAndTheGradeOfItsFeed() {
    serveTwoItems();
    follow(feed("wire", true));
    house.articles().once(10, issues);

    var kept = new java.util.ArrayList<String>();
    house.store.archive().forEach(text -> kept.add(text.id()));
    var document =
        house.store.archive().find(kept.getFirst(), AsOf.parse("2024-10-02")).orElseThrow();
    assertThat(document.document().day()).isEqualTo("2024-10-01");
    assertThat(document.document().grade().toString()).isEqualTo("B6");
  }

  @Test
  void aFeedThatSaysNotModifiedBringsNothing() {
    serveTwoItems();
    follow(feed("wire", true));

    FollowFeeds.Result again = follow(feed("wire", true));

    assertThat(again.state().outcome()).isEqualTo("unchanged");
    assertThat(again.fresh()).isZero();
  }

  @Test
  void anEditedArticleIsANewVersionAndNoNewDocument() {
    serve("wire", tagged("7", "Asian NATO: a first report", server.address("/story")));
    server.page("/story", "India and the Asian NATO", JAISHANKAR);
    follow(feed("wire", true));
    house.articles().once(10, issues);
    long documents = house.store.archive().size().documents();
    serve("wire", tagged("7", "Asian NATO: the whole report", server.address("/story")));
    server.page("/story", "India and the Asian NATO", JAISHANKAR + " He spoke for an hour.");

    assertThat(follow(feed("wire", true)).matching()).isEqualTo(1);

    assertThat(house.articles().once(10, issues).read()).isEqualTo(1);
    assertThat(house.store.archive().size().documents()).isEqualTo(documents);
  }

  private static String tagged(String guid, String title, String link) {
    return "<item><title>%s</title><link>%s</link><guid>%s</guid></item>"
        .formatted(title, link, guid);
  }

  @Test
  void notModifiedDoesNotHealABrokenFeed() {
    serveTwoItems();
    follow(feed("wire", true));
    server.answers("/wire.xml", 500, "text/plain", "");
    assertThat(follow(feed("wire", true)).state().outcome()).isEqualTo("refused");
    serve("wire", "<item><title>unclosed");
    assertThat(follow(feed("wire", true)).state().outcome()).isEqualTo("broken");
    server.answers("/wire.xml", 304, "text/plain", "");

    assertThat(follow(feed("wire", true)).state().outcome()).isEqualTo("broken");
  }

  @Test
  void aForbiddenPageIsARefusalAndNoEmptyFeed() {
    server.answers("/wire.xml", 403, "text/html", "<html>Forbidden</html>");

    FollowFeeds.Result result = follow(feed("wire", true));

    assertThat(result.state().outcome()).isEqualTo("refused");
    assertThat(result.state().reason()).isEqualTo("the server answers 403");
  }

  @Test
  void anEndlessFeedIsCutOffAndTold() {
    server.answers("/wire.xml", 200, "application/rss+xml", " ".repeat(9 << 20));

    FollowFeeds.Result result = follow(feed("wire", true));

    assertThat(result.state().outcome()).isEqualTo("broken");
    assertThat(result.state().reason()).isEqualTo("more than 8388608 bytes");
  }

  @Test
  void aFeedThatIsNeverEmptyAndIsEmptyIsDegraded() {
    serve("wire");
    serve("quiet");

    assertThat(follow(feed("wire", true)).state().outcome()).isEqualTo("empty");
    assertThat(follow(feed("quiet", false)).state().outcome()).isEqualTo("items");
    assertThat(issues.counts()).isEqualTo(Map.of("empty-feed", 1L));
  }

  @Test
  void theJobRanAndTheContentMovedOnAreTwoClocks() {
    serveTwoItems();
    follow(feed("wire", true));
    house.close();
    var later = Clock.fixed(Instant.parse("2024-10-02T15:00:00Z"), ZoneOffset.UTC);
    house = new FeedHouse(folder, later);

    var state = follow(feed("wire", true)).state();

    assertThat(state.lastRun()).isEqualTo(later.instant());
    assertThat(state.lastContent()).isEqualTo(NOW.instant());
  }

  @Test
  void whatRobotsForbidIsRefusedForGood() {
    serveTwoItems();
    server.answers("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /story\n");
    follow(feed("wire", true));

    ReadArticles.Result result = house.articles().once(10, issues);

    assertThat(result.refused()).isEqualTo(1);
    assertThat(server.asked()).doesNotContain("/story");
    assertThat(house.articles().once(10, issues).asked()).isZero();
  }

  @Test
  void aRedirectIsAskedOfRobotsTooAndNeverLeadsToAPrivateAddress() {
    serve(
        "wire",
        item("Asian NATO: one", server.address("/one")),
        item("Asian NATO: two", server.address("/two")));
    server.answers("/one", 302, "/closed", "").answers("/two", 302, "http://10.0.0.1/", "");
    server.answers("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /closed\n");
    follow(feed("wire", true));

    assertThat(house.articles().once(10, issues).refused()).isEqualTo(2);
    assertThat(server.asked()).doesNotContain("/closed");
    assertThat(issues.counts()).containsKeys("robots", "refused-address");
  }

  @Test
  void aLinkToThisMachineIsRefusedWithoutBeingAsked() {
    serveTwoItems();
    follow(feed("wire", true));

    ReadArticles.Result result = house.articles(AddressGuard.standard()).once(10, issues);

    assertThat(result.read()).isZero();
    assertThat(server.asked()).doesNotContain("/story");
  }

  @Test
  void whatCannotBeHadNowIsTriedAgainLaterAndGivenUpAfter48Hours() {
    serve("wire", item("Asian NATO", server.address("/story")));
    server.answers("/story", 503, "text/plain", "");
    follow(feed("wire", true));

    assertThat(house.articles().once(10, issues).waiting()).isEqualTo(1);
    assertThat(house.articles().once(10, issues).asked()).as("at once").isZero();
    at("2024-10-02T14:00:00Z");
    assertThat(house.articles().once(10, issues).asked()).as("two hours later").isEqualTo(1);
    at("2024-10-04T13:00:00Z");
    assertThat(house.articles().once(10, issues).waiting()).as("two days later").isZero();
    assertThat(house.store.articleLedger().counts()).isEqualTo(Map.of(ArticleState.FAILED, 1L));
  }

  private void at(String moment) {
    house.close();
    house = new FeedHouse(folder, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
  }

  @Test
  void anArticleAnnouncedTwiceIsReadOnce() {
    serveTwoItems();
    serve("copy", item("Asian NATO rejected", server.address("/story")));
    follow(feed("wire", true));
    house.articles().once(10, issues);
    Article again =
        Article.found(server.address("/story"), "gdelt-english", "", null, 'F', NOW.instant());

    assertThat(house.store.articleLedger().note(List.of(again))).isZero();
    assertThat(house.articles().once(10, issues).asked()).isZero();
  }
}
