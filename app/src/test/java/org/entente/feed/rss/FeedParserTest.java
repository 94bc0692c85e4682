package org.entente.feed.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.feed.file.UnreadableException;
import org.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds become items with identity, wording and time; attacks become refusals. */
class FeedParserTest {

  @Test
  void anItemKeepsItsGuidItsTimeZoneAndItsTextWithoutMarkup() throws UnreadableException {
    FeedItem item =
        rss(
            "<guid>g1</guid><title>A &amp; B</title><link>https://e.example/1</link><pubDate>Tue,"
                + " 01 Oct 2024 09:00:00 +0900</pubDate>"
                + "<description>&lt;p&gt;One&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>");

    assertThat(item.id()).isEqualTo("g1");
    assertThat(item.title()).isEqualTo("A & B");
    assertThat(item.text()).isEqualTo("One");
    assertThat(item.published()).hasToString("2024-10-01T09:00+09:00");
    assertThat(item.zoneKnown()).isTrue();
  }

  @Test
  void withoutGuidTheAddressIsTheIdentityAndWithoutAddressAHash() throws UnreadableException {
    assertThat(rss("<title>T</title><link>https://e.example/2</link>").id())
        .isEqualTo("https://e.example/2");
    assertThat(rss("<title>T</title>").id()).hasSize(64);
  }

  @Test
  void anEditedItemIsANewVersionOfTheSameItem() throws UnreadableException {
    FeedItem before = rss("<guid>g</guid><title>T</title><description>one</description>");
    FeedItem after = rss("<guid>g</guid><title>T</title><description>two</description>");

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.version()).isNotEqualTo(before.version());
  }

  @Test
  void anAbsentTimeZoneIsFlagged() throws UnreadableException {
    FeedItem item = rss("<title>T</title><pubDate>Tue, 01 Oct 2024 09:00:00</pubDate>");

    assertThat(item.zoneKnown()).isFalse();
    if (item.published() != null) {
      assertThat(item.published().getOffset()).isEqualTo(ZoneOffset.UTC);
    }
  }

  @Test
  void onlyWebAddressesAreFollowed() throws UnreadableException {
    assertThat(rss("<title>T</title><link>javascript:alert(1)</link>").link()).isEmpty();
  }

  @Test
  void aDocumentTypeIsRefusedSoThatNoEntityCanDoHarm() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    String file =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";

    for (String attack : List.of(bomb, file)) {
      assertThatThrownBy(() -> FeedParser.parse(attack.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(UnreadableException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>403</body></html>", "{}", "<rss", "\0\0"})
  void whatIsNoFeedIsToldApartFromAnEmptyOne(String text) {
    assertThatThrownBy(() -> FeedParser.parse(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void rssWithoutAChannelIsNoFeed() {
    byte[] feed =
        "<rss version=\"2.0\"><item><title>t</title></item></rss>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> FeedParser.parse(feed))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("is no feed: it has no channel");
  }

  @Test
  void anEmptyFeedIsAFeed() throws UnreadableException {
    String empty = "<rss version=\"2.0\"><channel><title>t</title><link>l</link></channel></rss>";
    assertThat(FeedParser.parse(empty.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void theStarterListHasFortyFeedsOrMoreOfAllSorts() {
    List<FeedSource> feeds = FeedLists.starter();

    assertThat(feeds).hasSizeGreaterThanOrEqualTo(40);
    assertThat(feeds.stream().map(FeedSource::id).distinct()).hasSameSizeAs(feeds);
    assertThat(feeds.stream().map(FeedSource::region).distinct())
        .contains("indo-pacific", "europe", "gulf");
    assertThat(feeds.stream().map(FeedSource::kind).distinct())
        .contains("agency", "ministry", "think-tank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bbc_world_20190224.xml", "matipam_nytimes.xml", "rss_2.0_spiegel.xml"})
  void capturedFeedsAreRead(String name) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(Shared.path("data/rss/" + name));

    assertThat(FeedParser.parse(bytes))
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.id()).isNotBlank());
  }

  private static FeedItem rss(String inside) throws UnreadableException {
    String feed =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><link>l</link>"
            + "<item>"
            + inside
            + "</item></channel></rss>";
    return FeedParser.parse(feed.getBytes(StandardCharsets.UTF_8)).getFirst();
  }
}
