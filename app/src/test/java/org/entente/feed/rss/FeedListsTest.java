package org.entente.feed.rss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.Issue;
import org.entente.core.Issues;
import org.entente.pack.PackFile;
import org.junit.jupiter.api.Test;

/** A user's list of feeds: what is left out of it is counted. */
class FeedListsTest {

  @Test
  void foreignAndRepeatedAddressesAreLeftOutAndCounted() {
    var issues = new Issues();
    List<FeedSource> feeds =
        FeedLists.opml(
            new PackFile(
                "mine.opml",
                """
                <opml version="2.0"><body>
                <outline text="One" xmlUrl="https://one.example/rss"/>
                <outline text="Folder"><outline text="Own" xmlUrl="file:///etc/passwd"/></outline>
                <outline text="Again" xmlUrl="https://one.example/rss"/>
                <outline text="Two" xmlUrl="HTTP://two.example/rss"/>
                </body></opml>
                """),
            issues);

    assertThat(feeds)
        .extracting(FeedSource::url)
        .containsExactly("https://one.example/rss", "HTTP://two.example/rss");
    assertThat(issues.list())
        .extracting(Issue::kind)
        .containsExactly("no-web-address", "named-twice");
  }
}
