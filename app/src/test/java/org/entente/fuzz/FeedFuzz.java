package org.entente.fuzz;

import org.entente.feed.file.UnreadableException;
import org.entente.feed.rss.FeedItem;
import org.entente.feed.rss.FeedParser;

/** A target for Jazzer: whatever the bytes, a feed is read or refused. */
public final class FeedFuzz {

  private FeedFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      for (FeedItem item : FeedParser.parse(input)) {
        if (item.id().isBlank() || item.version().isBlank()) {
          throw new IllegalStateException("an item has an identity and a version");
        }
      }
    } catch (UnreadableException e) {
      if (e.at("feed").reason().isBlank()) {
        throw new IllegalStateException("a refusal gives its reason", e);
      }
    }
  }
}
