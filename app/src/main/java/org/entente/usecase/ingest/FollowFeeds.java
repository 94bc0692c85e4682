package org.entente.usecase.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.event.FeedLedger;
import org.entente.event.FeedState;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.SourceGrade;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.rss.FeedClient;
import org.entente.feed.rss.FeedItem;
import org.entente.feed.rss.FeedSource;
import org.entente.feed.rss.Poll;
import org.entente.feed.rss.Robots;
import org.entente.reading.Reader;
import org.entente.usecase.ReadDocuments;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds of articles for what is new; items that concern a known initiative are fetched and
 * read, all others only counted.
 */
public final class FollowFeeds {

  private final FeedLedger ledger;
  private final Reader reader;
  private final ReadDocuments readDocuments;
  private final Clock clock;

  /**
   * What asking one feed gave.
   *
   * @param fresh items that are new or newly worded
   * @param matching those that concern an initiative
   * @param read those whose page could be read
   */
  public record Result(FeedState state, int fresh, int matching, int read) {}

  public FollowFeeds(FeedLedger ledger, Reader reader, ReadDocuments readDocuments, Clock clock) {
    this.ledger = ledger;
    this.reader = reader;
    this.readDocuments = readDocuments;
    this.clock = clock;
  }

  /** Asks each feed once. */
  public List<Result> once(List<FeedSource> sources, Issues issues) {
    var results = new ArrayList<Result>();
    try (var client = new FeedClient(AddressGuard.standard());
        var pages = new CourteousPages()) {
      for (FeedSource source : sources) {
        results.add(follow(source, client, pages, issues));
      }
    }
    return results;
  }

  private Result follow(FeedSource source, FeedClient client, CourteousPages pages, Issues issues) {
    Optional<FeedState> before = ledger.find(source.id());
    Poll poll =
        client.poll(
            source.url(),
            before.map(FeedState::etag).orElse(null),
            before.map(FeedState::lastModified).orElse(null));
    return switch (poll) {
      case Poll.Items found -> items(source, found, before, pages, issues);
      case Poll.Unchanged() -> new Result(unchanged(source, before), 0, 0, 0);
      case Poll.Refused(String reason) -> failed(source, "refused", reason, before, issues);
      case Poll.Broken(String reason) -> failed(source, "broken", reason, before, issues);
    };
  }

  private Result items(
      FeedSource source,
      Poll.Items found,
      Optional<FeedState> before,
      CourteousPages pages,
      Issues issues) {
    var matching = new ArrayList<String>();
    int fresh = 0;
    for (FeedItem item : found.items()) {
      if (ledger.see(source.id(), item.id(), item.version())) {
        fresh++;
        if (!item.link().isEmpty() && concerns(item)) {
          matching.add(item.link());
        }
      }
    }
    int read = 0;
    for (String link : matching) {
      if (pages.mayFetch(link, issues)) {
        read += readDocuments.read(List.of(link), issues, (done, total) -> {}, document -> {});
      }
    }
    if (found.items().isEmpty() && source.neverEmpty()) {
      issues.add("empty-feed", source.id(), "holds no items, which it never does");
    }
    FeedState state =
        new FeedState(
            source.id(),
            "items",
            "",
            clock.instant(),
            fresh > 0 ? clock.instant() : before.map(FeedState::lastContent).orElse(null),
            before.map(FeedState::items).orElse(0L) + fresh,
            found.etag(),
            found.lastModified());
    ledger.keep(state);
    return new Result(state, fresh, matching.size(), read);
  }

  private boolean concerns(FeedItem item) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    PartialDate published =
        item.published() == null ? null : PartialDate.of(item.published().toLocalDate());
    var extract =
        new Extracted(
            null, item.title(), item.title() + ".\n\n" + item.text(), published, null, "en", null);
    return reader.read(Documents.of(extract, item.link(), today, SourceGrade.UNKNOWN)).relevant();
  }

  /** "Unchanged" heals nothing: a feed that was broken stays so until it is read again. */
  private FeedState unchanged(FeedSource source, Optional<FeedState> before) {
    Instant now = clock.instant();
    FeedState state =
        before
            .map(
                b ->
                    new FeedState(
                        b.id(),
                        b.outcome().equals("items") ? "unchanged" : b.outcome(),
                        b.reason(),
                        now,
                        b.lastContent(),
                        b.items(),
                        b.etag(),
                        b.lastModified()))
            .orElseGet(() -> new FeedState(source.id(), "unchanged", "", now, null, 0, null, null));
    ledger.keep(state);
    return state;
  }

  private Result failed(
      FeedSource source, String outcome, String reason, Optional<FeedState> before, Issues issues) {
    issues.add(outcome + "-feed", source.id(), reason);
    FeedState state =
        new FeedState(
            source.id(),
            outcome,
            reason,
            clock.instant(),
            before.map(FeedState::lastContent).orElse(null),
            before.map(FeedState::items).orElse(0L),
            null,
            null);
    ledger.keep(state);
    return new Result(state, 0, 0, 0);
  }

  /** Asks each host's robots.txt first and lets two seconds pass between its pages. */
  private static final class CourteousPages implements AutoCloseable {

    private static final long PAUSE = 2_000_000_000L;

    private final org.entente.feed.page.GuardedHttp http =
        new org.entente.feed.page.GuardedHttp(
            AddressGuard.standard(),
            new org.entente.feed.page.GuardedHttp.Limits(
                1 << 20, java.time.Duration.ofSeconds(10), java.time.Duration.ofSeconds(30)));
    private final Robots robots = new Robots(this::file);
    private final Map<String, Long> last = new HashMap<>();

    boolean mayFetch(String address, Issues issues) {
      URI uri;
      try {
        uri = URI.create(address);
      } catch (IllegalArgumentException e) {
        issues.add("bad-address", address, "is no web address");
        return false;
      }
      if (!robots.allows(uri)) {
        issues.add("robots", address, "the host does not let programs fetch it");
        return false;
      }
      pause(String.valueOf(uri.getHost()));
      return true;
    }

    private void pause(String host) {
      long now = System.nanoTime();
      Long before = last.get(host);
      if (before != null && now - before < PAUSE) {
        java.util.concurrent.locks.LockSupport.parkNanos(PAUSE - (now - before));
      }
      last.put(host, System.nanoTime());
    }

    private @Nullable String file(String address) {
      try {
        var reply = http.get(address, Map.of());
        if (reply.status() == 200) {
          return new String(reply.body(), java.nio.charset.StandardCharsets.UTF_8);
        }
        return reply.status() >= 500 ? null : "";
      } catch (org.entente.feed.file.UnreadableException e) {
        return null;
      }
    }

    @Override
    public void close() {
      http.close();
    }
  }
}
