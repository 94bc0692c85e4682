package org.entente.feed.rss;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking for a feed gave. */
public sealed interface Poll {

  /** Its items, with what to send along next time. */
  record Items(List<FeedItem> items, @Nullable String etag, @Nullable String lastModified)
      implements Poll {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** The publisher says that nothing has changed since. */
  record Unchanged() implements Poll {}

  /** The publisher would not or could not answer. */
  record Refused(String reason) implements Poll {}

  /** Something came that is no feed. */
  record Broken(String reason) implements Poll {}
}
