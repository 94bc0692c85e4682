package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.event.Article;
import org.entente.event.ArticleLedger;
import org.entente.event.FeedLedger;
import org.entente.event.FeedLedger.Wording;
import org.entente.event.FeedState;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.SourceGrade;
import org.entente.feed.rss.FeedClient;
import org.entente.feed.rss.FeedItem;
import org.entente.feed.rss.FeedSource;
import org.entente.feed.rss.Poll;
import org.entente.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Asks feeds of articles for what is new; items that concern a known initiative are noted to be
 * read, all others only counted.
 */
public final class FollowFeeds {

  private static final int AT_ONCE = 8;

  private final FeedLedger ledger;
  private final ArticleLedger articles;
  private final Reader reader;
  private final Supplier<FeedClient> clients;
  private final Clock clock;

  /**
   * What asking one feed gave.
   *
   * @param fresh items that are new or newly worded
   * @param matching those that concern an initiative
   */
  public record Result(FeedState state, int fresh, int matching) {}

  public FollowFeeds(
      FeedLedger ledger,
      ArticleLedger articles,
      Reader reader,
      Supplier<FeedClient> clients,
      Clock clock) {
    this.ledger = ledger;
    this.articles = articles;
    this.reader = reader;
    this.clients = clients;
    this.clock = clock;
  }

  /** Asks each feed once, several at a time; the results are in the order of the feeds. */
  public List<Result> once(List<FeedSource> sources, Issues issues) {
    var results = new ArrayList<Result>();
    try (FeedClient client = clients.get();
        ExecutorService pool =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var futures = new ArrayList<Future<Result>>();
      sources.forEach(source -> futures.add(pool.submit(() -> follow(source, client, issues))));
      for (Future<Result> future : futures) {
        results.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.unable("asking the feeds was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a feed could not even be asked", e.getCause());
    }
    return results;
  }

  private Result follow(FeedSource source, FeedClient client, Issues issues) {
    Optional<FeedState> before = ledger.find(source.id());
    Poll poll =
        client.poll(
            source.url(),
            before.map(FeedState::etag).orElse(null),
            before.map(FeedState::lastModified).orElse(null));
    return switch (poll) {
      case Poll.Items found -> items(source, found, before, issues);
      case Poll.Unchanged() -> new Result(unchanged(source, before), 0, 0);
      case Poll.Refused(String reason) -> failed(source, "refused", reason, before, issues);
      case Poll.Broken(String reason) -> failed(source, "broken", reason, before, issues);
    };
  }

  private Result items(
      FeedSource source, Poll.Items found, Optional<FeedState> before, Issues issues) {
    Set<Wording> seen =
        ledger.seen(source.id(), found.items().stream().map(FeedItem::id).distinct().toList());
    Set<String> seenItems = seen.stream().map(Wording::item).collect(Collectors.toSet());
    var unseen = new LinkedHashSet<Wording>();
    int matching = 0;
    for (FeedItem item : found.items()) {
      var wording = new Wording(item.id(), item.version());
      if (!seen.contains(wording) && unseen.add(wording) && concerns(item)) {
        matching++;
        note(source, item, seenItems.contains(item.id()));
      }
    }
    ledger.see(source.id(), unseen);
    boolean degraded = found.items().isEmpty() && source.neverEmpty();
    if (degraded) {
      issues.add("empty-feed", source.id(), "holds no items, which it never does");
    }
    FeedState state =
        new FeedState(
            source.id(),
            degraded ? "empty" : "items",
            degraded ? "holds no items, which it never does" : "",
            clock.instant(),
            unseen.isEmpty() ? before.map(FeedState::lastContent).orElse(null) : clock.instant(),
            before.map(FeedState::items).orElse(0L) + unseen.size(),
            found.etag(),
            found.lastModified());
    ledger.keep(state);
    return new Result(state, unseen.size(), matching);
  }

  /** Notes the article before its item counts as seen, so that a process killed loses none. */
  private void note(FeedSource source, FeedItem item, boolean reworded) {
    if (item.link().isEmpty()) {
      return;
    }
    LocalDate published = item.published() == null ? null : item.published().toLocalDate();
    Article article =
        Article.found(
            item.link(),
            source.id(),
            item.title(),
            published,
            source.grade().charAt(0),
            clock.instant());
    if (articles.note(List.of(article)) == 0 && reworded) {
      articles.renew(item.link());
    }
  }

  private boolean concerns(FeedItem item) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    PartialDate published =
        item.published() == null ? null : PartialDate.of(item.published().toLocalDate());
    var extract = new Extracted(null, item.title(), item.text(), published, null, null, null);
    return !reader
        .concerns(Documents.of(extract, item.link(), today, SourceGrade.UNKNOWN))
        .isEmpty();
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
    @Nullable Instant lastContent = before.map(FeedState::lastContent).orElse(null);
    long items = before.map(FeedState::items).orElse(0L);
    FeedState state =
        new FeedState(
            source.id(), outcome, reason, clock.instant(), lastContent, items, null, null);
    ledger.keep(state);
    return new Result(state, 0, 0);
  }
}
