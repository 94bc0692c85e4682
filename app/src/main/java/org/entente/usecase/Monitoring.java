package org.entente.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.core.Issues;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.CourteousPages;
import org.entente.feed.page.HostPace;
import org.entente.feed.rss.FeedClient;
import org.entente.initiative.Initiatives;
import org.entente.reading.Reader;
import org.entente.reading.ReadingCounts;
import org.entente.store.Store;
import org.entente.usecase.ingest.FeedCycle;
import org.entente.usecase.ingest.FeedStatus;
import org.entente.usecase.ingest.FeedWatch;
import org.entente.usecase.ingest.FollowFeeds;
import org.entente.usecase.ingest.Followed;
import org.entente.usecase.ingest.Following;
import org.entente.usecase.ingest.GdeltFeeds;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.ReadArticles;
import org.entente.usecase.ingest.RssFeeds;
import org.entente.usecase.ingest.SearchGraph;
import org.entente.usecase.monitor.ShowTension;
import org.entente.usecase.monitor.ShowTraction;
import org.entente.usecase.monitor.TensionDrivers;
import org.entente.usecase.monitor.TensionWeightsFile;
import org.entente.usecase.monitor.TestSilence;
import org.jspecify.annotations.Nullable;

/** What can be asked of the event stream kept in one data folder. */
public final class Monitoring {

  private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
  private static final int FOLLOWERS = Math.min(2, WORKERS);
  private static final Clock CLOCK = Clock.systemUTC();

  private final Store store;
  private final ActorDirectory actors;
  private final Reader rules;
  private final Reader reader;
  private final KnownTexts known;
  private final Path data;
  private final Following following;

  /**
   * The event stream of a store.
   *
   * @param rules tell which initiatives a text concerns
   * @param reader reads articles
   * @param known what of the kept documents is needed to take in articles
   * @param data the data folder, which may hold feeds that the user added
   * @param following who follows the feeds in this process
   */
  public Monitoring(
      Store store,
      ActorDirectory actors,
      Reader rules,
      Reader reader,
      KnownTexts known,
      Path data,
      Following following) {
    this.store = store;
    this.actors = actors;
    this.rules = rules;
    this.reader = reader;
    this.known = known;
    this.data = data;
    this.following = following;
  }

  /** Brings the feed in. */
  public GdeltFeeds feeds() {
    return feeds(WORKERS);
  }

  private GdeltFeeds feeds(int workers) {
    var ingest =
        new IngestGdelt(
            store.lake(), store.slotLedger(), actors, CLOCK, IngestGdelt.Pause.STANDARD, workers);
    return new GdeltFeeds(ingest, store.slotLedger(), CLOCK);
  }

  /** Searches the knowledge graph for articles on initiatives. */
  public SearchGraph graph() {
    return new SearchGraph(
        store.eventSeries(), store.graphMatches(), store.articleLedger(), rules, CLOCK);
  }

  /** Follows feeds of articles. */
  public RssFeeds rss() {
    return new RssFeeds(
        new FollowFeeds(
            store.feedLedger(),
            store.articleLedger(),
            rules,
            () -> new FeedClient(AddressGuard.standard()),
            CLOCK),
        data);
  }

  /** Fetches and reads the articles that feeds announced. */
  public ReadArticles articles() {
    return new ReadArticles(
        store.articleLedger(),
        reader,
        known,
        () -> new CourteousPages(AddressGuard.standard(), HostPace.standard()),
        CLOCK);
  }

  /**
   * Follows all feeds in the background, once started, on two threads at most.
   *
   * @param followed which files of GDELT
   * @param base server to ask for GDELT's files, or null for the publisher
   */
  public FeedWatch watch(Followed followed, @Nullable String base) {
    RssFeeds rss = rss();
    var cycle =
        new FeedCycle(
            feeds(FOLLOWERS),
            graph(),
            () -> rss.once(null, List.of(), new Issues()),
            articles(),
            CLOCK,
            followed,
            base);
    var watch = new FeedWatch(cycle::run, CLOCK, followed.left());
    following.by(watch);
    return watch;
  }

  /**
   * How following the feeds stands; changes with each round, whether or not it brought anything.
   */
  public FeedStatus following() {
    return following.status();
  }

  /** Shows what was received. */
  public ShowSources sources() {
    return new ShowSources(store.slotLedger(), store.feedLedger());
  }

  /** Shows how tense a pair is. */
  public ShowTension tension() {
    return new ShowTension(store.eventSeries(), store.slotLedger(), actors);
  }

  /**
   * Shows whether the talk of an initiative grows, beside the tension of its drivers by the weights
   * in force.
   */
  public ShowTraction traction(Initiatives initiatives) {
    return new ShowTraction(
        initiatives,
        store.readingCounts(),
        store.graphMatches(),
        rules.version(),
        store.eventSeries(),
        store.slotLedger(),
        new TensionDrivers(tension(), TensionWeightsFile.read(null, data)));
  }

  /** Counts kept documents by day. */
  public ReadingCounts counts() {
    return store.readingCounts();
  }

  /** Tests whether a speaker has stopped using a term. */
  public TestSilence silence() {
    return new TestSilence(store.archive());
  }
}
