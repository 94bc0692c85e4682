package org.entente.feed.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages that nobody asked for by hand, as a guest: each host's robots.txt is heeded, on
 * redirects too, and time passes between two pages of a host; safe for use by several threads.
 */
public final class CourteousPages implements Pages.Fetching, AutoCloseable {

  private static final GuardedHttp.Limits PAGE =
      new GuardedHttp.Limits(8L << 20, Duration.ofSeconds(20), Duration.ofMinutes(1));
  private static final GuardedHttp.Limits ROBOTS =
      new GuardedHttp.Limits(1L << 20, Duration.ofSeconds(10), Duration.ofSeconds(30));

  private final HostPace pace;
  private final GuardedHttp http;
  private final Robots robots = new Robots(this::robotsFile);
  private final PageFetcher pages;

  public CourteousPages(AddressGuard guard, HostPace pace) {
    this.pace = pace;
    this.http = new GuardedHttp(guard, ROBOTS);
    this.pages = new PageFetcher(new GuardedHttp(guard, PAGE), this::pass);
  }

  @Override
  public PageFetcher.Page fetch(String address) throws UnreadableException {
    return pages.fetch(address);
  }

  private void pass(URI address) throws UnreadableException {
    switch (robots.judge(address)) {
      case ALLOWED -> {}
      case FORBIDDEN ->
          throw new UnreadableException("robots", "the host does not let programs fetch it");
      case UNKNOWN -> throw new UnreadableException("no-answer", "its robots.txt cannot be had");
    }
    pace.await(String.valueOf(address.getHost()));
  }

  /** Where the guard refuses the host, it will refuse the page too and say why. */
  private @Nullable String robotsFile(String address) {
    try {
      GuardedHttp.Reply reply = http.follow(address, Map.of(), GuardedHttp.Gate.OPEN).reply();
      if (reply.status() == 200) {
        return new String(reply.body(), StandardCharsets.UTF_8);
      }
      return reply.status() >= 500 ? null : "";
    } catch (UnreadableException e) {
      return e.at(address).kind().equals("refused-address") ? "" : null;
    }
  }

  @Override
  public void close() {
    pages.close();
    http.close();
  }
}
