package org.entente.usecase.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;
import org.entente.feed.gdelt.SlotSource;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.CourteousPages;
import org.entente.feed.page.HostPace;
import org.entente.feed.rss.FeedClient;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.Reader;
import org.entente.reading.internal.RuleReader;
import org.entente.reading.model.ConnectedModel;
import org.entente.reading.model.ModelSettings;
import org.entente.store.Store;
import org.entente.testing.PageServer;
import org.entente.usecase.KnownTexts;

/** The parts that follow feeds, put together over one data folder and this machine's servers. */
final class FeedHouse implements AutoCloseable {

  static final ActorDirectory ACTORS = StarterActors.load(List.of());
  static final Reader READER = new RuleReader(ACTORS, InitiativeFiles.starter());

  final Store store;
  final Clock clock;

  FeedHouse(Path folder, Clock clock) {
    this.store = Store.open(folder);
    this.clock = clock;
  }

  static AddressGuard guard() {
    return AddressGuard.exempting(Set.of(PageServer.host()));
  }

  FollowFeeds feeds() {
    return new FollowFeeds(
        store.feedLedger(), store.articleLedger(), READER, () -> new FeedClient(guard()), clock);
  }

  ReadArticles articles() {
    return articles(guard());
  }

  ReadArticles articles(AddressGuard guard) {
    return articles(guard, READER);
  }

  ReadArticles articles(AddressGuard guard, Reader reader) {
    var hasty = new HostPace(Duration.ZERO, () -> 0, nanos -> {});
    return new ReadArticles(
        store.articleLedger(),
        reader,
        new KnownTexts(store.archive()),
        () -> new CourteousPages(guard, hasty),
        clock);
  }

  /** The rules, with a model beside them. */
  Reader withModel(ModelSettings settings) {
    return ConnectedModel.reader(
        settings, null, READER, ACTORS, InitiativeFiles.starter(), store.modelAnswers());
  }

  SearchGraph graph() {
    return new SearchGraph(
        store.eventSeries(), store.graphMatches(), store.articleLedger(), READER, clock);
  }

  IngestGdelt gdelt() {
    return new IngestGdelt(
        store.lake(), store.slotLedger(), ACTORS, clock, IngestGdelt.Pause.NONE, 2);
  }

  IngestSummary ingest(Slot from, Slot to, Kind kind, SlotSource source) {
    var request = new IngestRequest(from, to, Set.of(Stream.ENGLISH), Set.of(kind));
    return gdelt().run(request, source, IngestProgress.NONE);
  }

  @Override
  public void close() {
    store.close();
  }
}
