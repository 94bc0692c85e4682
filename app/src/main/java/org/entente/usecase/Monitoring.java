package org.entente.usecase;

import java.time.Clock;
import org.entente.actor.ActorDirectory;
import org.entente.initiative.Initiatives;
import org.entente.reading.Reader;
import org.entente.reading.ReadingCounts;
import org.entente.store.Store;
import org.entente.usecase.ingest.FollowFeeds;
import org.entente.usecase.ingest.GdeltFeeds;
import org.entente.usecase.ingest.IngestGdelt;
import org.entente.usecase.ingest.RssFeeds;
import org.entente.usecase.monitor.ShowTension;
import org.entente.usecase.monitor.ShowTraction;
import org.entente.usecase.monitor.TestSilence;

/** What can be asked of the event stream kept in one data folder. */
public final class Monitoring {

  private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private final Store store;
  private final ActorDirectory actors;
  private final Reader reader;

  public Monitoring(Store store, ActorDirectory actors, Reader reader) {
    this.store = store;
    this.actors = actors;
    this.reader = reader;
  }

  /** Brings the feed in. */
  public GdeltFeeds feeds() {
    var ingest =
        new IngestGdelt(
            store.lake(),
            store.slotLedger(),
            actors,
            Clock.systemUTC(),
            IngestGdelt.Pause.STANDARD,
            WORKERS);
    return new GdeltFeeds(ingest, store.slotLedger());
  }

  /** Follows feeds of articles, reading with the workspace's own reader. */
  public RssFeeds rss(ReadDocuments readDocuments) {
    return new RssFeeds(
        new FollowFeeds(store.feedLedger(), reader, readDocuments, Clock.systemUTC()));
  }

  /** Shows what was received. */
  public ShowSources sources() {
    return new ShowSources(store.slotLedger(), store.feedLedger());
  }

  /** Shows how tense a pair is. */
  public ShowTension tension() {
    return new ShowTension(store.eventSeries(), store.slotLedger(), actors);
  }

  /** Shows whether the talk of an initiative grows. */
  public ShowTraction traction(Initiatives initiatives) {
    return new ShowTraction(initiatives, store.readingCounts(), store.eventSeries(), tension());
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
