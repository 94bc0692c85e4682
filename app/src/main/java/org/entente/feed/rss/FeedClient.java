package org.entente.feed.rss;

import java.time.Duration;
import java.util.HashMap;
import org.entente.core.Issue;
import org.entente.feed.file.UnreadableException;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.GuardedHttp;
import org.jspecify.annotations.Nullable;

/** Asks for feeds, conditionally where they were had before; each redirect is checked again. */
public final class FeedClient implements AutoCloseable {

  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(8L << 20, Duration.ofSeconds(20), Duration.ofMinutes(1));

  private final GuardedHttp http;

  public FeedClient(AddressGuard guard) {
    this.http = new GuardedHttp(guard, LIMITS);
  }

  /**
   * Asks for a feed.
   *
   * @param etag what the server sent along last time a feed was read from it, or null
   * @param lastModified likewise
   */
  public Poll poll(String url, @Nullable String etag, @Nullable String lastModified) {
    var headers = new HashMap<String, String>();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      headers.put("If-Modified-Since", lastModified);
    }
    GuardedHttp.Reply reply;
    try {
      reply = http.follow(url, headers, GuardedHttp.Gate.OPEN).reply();
    } catch (UnreadableException e) {
      Issue issue = e.at(url);
      return issue.kind().equals("cut-off") || issue.kind().equals("too-large")
          ? new Poll.Broken(issue.reason())
          : new Poll.Refused(issue.reason());
    }
    return switch (reply.status()) {
      case 304 -> new Poll.Unchanged();
      case 200 -> items(reply);
      default -> new Poll.Refused("the server answers " + reply.status());
    };
  }

  private static Poll items(GuardedHttp.Reply reply) {
    try {
      return new Poll.Items(
          FeedParser.parse(reply.body()),
          reply.header("etag").orElse(null),
          reply.header("last-modified").orElse(null));
    } catch (UnreadableException e) {
      return new Poll.Broken(e.at("").reason());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
