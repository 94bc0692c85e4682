package org.entente.usecase.ingest;

import org.entente.core.Issue;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.rss.FeedClient;
import org.entente.feed.rss.Poll;

/** Tries whether an address may be asked and holds a feed. */
@FunctionalInterface
public interface FeedProbe {

  /** What trying an address gave. */
  sealed interface Answer {

    /** It holds a feed of so many items. */
    record Feed(int items) implements Answer {}

    /** It cannot be asked now, which says nothing of what is there. */
    record Unreached(String reason) implements Answer {}

    /** It may not be asked, or holds no feed. */
    record Unfit(String reason) implements Answer {}
  }

  Answer probe(String address);

  /** Tries public addresses only. */
  static FeedProbe overNetwork() {
    return address -> {
      var guard = AddressGuard.standard();
      try {
        guard.checkHost(address);
      } catch (UnreadableException e) {
        Issue issue = e.at(address);
        return issue.kind().equals("no-network")
            ? new Answer.Unreached(issue.reason())
            : new Answer.Unfit(issue.reason());
      }
      try (var client = new FeedClient(guard)) {
        return switch (client.poll(address, null, null)) {
          case Poll.Items found -> new Answer.Feed(found.items().size());
          case Poll.Unchanged() -> new Answer.Feed(0);
          case Poll.Refused(String reason) -> new Answer.Unreached(reason);
          case Poll.Broken(String reason) -> new Answer.Unfit(reason);
        };
      }
    };
  }
}
