package org.entente.usecase;

import java.time.Clock;
import org.entente.actor.ActorDirectory;
import org.entente.store.Store;
import org.entente.usecase.ingest.GdeltFeeds;
import org.entente.usecase.ingest.IngestGdelt;

/** What can be asked of the event stream kept in one data folder. */
public final class Monitoring {

  private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  private final Store store;
  private final ActorDirectory actors;

  public Monitoring(Store store, ActorDirectory actors) {
    this.store = store;
    this.actors = actors;
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

  /** Shows what was received. */
  public ShowSources sources() {
    return new ShowSources(store.slotLedger());
  }
}
