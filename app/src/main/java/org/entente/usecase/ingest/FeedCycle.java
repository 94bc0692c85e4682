package org.entente.usecase.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.core.Failure;
import org.entente.core.Issues;
import org.entente.event.SlotState;
import org.entente.reading.Proposals;
import org.jspecify.annotations.Nullable;

/** One round through all feeds: GDELT, the feeds of articles, and the articles that wait. */
public final class FeedCycle {

  private static final int MOST_ARTICLES = 100;
  private static final int SEARCHED_DAYS = 3;

  private final GdeltFeeds gdelt;
  private final SearchGraph graph;
  private final Supplier<List<FollowFeeds.Result>> feeds;
  private final ReadArticles articles;
  private final Clock clock;
  private final Followed followed;
  private final @Nullable String base;

  /**
   * @param feeds asks the feeds of articles once
   * @param followed which files of GDELT
   * @param base server to ask for GDELT's files, or null for the publisher
   */
  public FeedCycle(
      GdeltFeeds gdelt,
      SearchGraph graph,
      Supplier<List<FollowFeeds.Result>> feeds,
      ReadArticles articles,
      Clock clock,
      Followed followed,
      @Nullable String base) {
    this.gdelt = gdelt;
    this.graph = graph;
    this.feeds = feeds;
    this.articles = articles;
    this.clock = clock;
    this.followed = followed;
    this.base = base;
  }

  /** Runs once; the listener is told of each step as it ends. */
  public List<FeedNews> run(Consumer<FeedNews> listener) {
    var all = new ArrayList<FeedNews>();
    List<Step> steps =
        List.of(
            new Step("gdelt", this::gdelt),
            new Step("feeds", this::feeds),
            new Step("articles", this::articles));
    for (Step step : steps) {
      FeedNews news = run(step);
      all.add(news);
      listener.accept(news);
    }
    return all;
  }

  private record Step(String name, Work work) {}

  /** Part of a round. */
  @FunctionalInterface
  private interface Work {
    FeedNews run(String step);
  }

  private FeedNews run(Step step) {
    try {
      return step.work().run(step.name());
    } catch (Failure e) {
      return new FeedNews(clock.instant(), step.name(), false, e.line(), 0, List.of());
    }
  }

  private FeedNews gdelt(String step) {
    IngestSummary summary = gdelt.follow(base, followed, new Issues(), IngestProgress.NONE);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    SearchGraph.Result found = graph.search(today.minusDays(SEARCHED_DAYS), today);
    int files = summary.count(SlotState.PRESENT);
    String told =
        files
            + " files with "
            + summary.lines().accepted()
            + " new rows; "
            + found.matching()
            + " of "
            + found.rows()
            + " articles concern an initiative";
    return new FeedNews(clock.instant(), step, true, told, files, List.of());
  }

  private FeedNews feeds(String step) {
    List<FollowFeeds.Result> results = feeds.get();
    long refused = results.stream().filter(r -> r.state().outcome().equals("refused")).count();
    int fresh = results.stream().mapToInt(FollowFeeds.Result::fresh).sum();
    int matching = results.stream().mapToInt(FollowFeeds.Result::matching).sum();
    boolean reached = refused < results.size();
    String told =
        reached
            ? fresh
                + " new items, "
                + matching
                + " on an initiative; "
                + refused
                + " of "
                + results.size()
                + " feeds refused"
            : "no feed could be reached: is there a network?";
    return new FeedNews(clock.instant(), step, reached, told, fresh, List.of());
  }

  private FeedNews articles(String step) {
    var issues = new Issues();
    ReadArticles.Result result = articles.once(MOST_ARTICLES, issues);
    Map<String, Long> silent = new TreeMap<>(issues.counts());
    silent.keySet().removeIf(kind -> !kind.startsWith(Proposals.UNANSWERED));
    String told =
        result.read()
            + " articles read, "
            + result.refused()
            + " refused, "
            + result.waiting()
            + " wait"
            + (silent.isEmpty() ? "" : "; read by rules alone: " + silent);
    boolean reached = result.asked() == 0 || result.read() + result.refused() > 0;
    return new FeedNews(clock.instant(), step, reached, told, result.read(), result.initiatives());
  }
}
