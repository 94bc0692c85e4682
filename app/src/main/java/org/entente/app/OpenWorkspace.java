package org.entente.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.actor.ActorDirectory;
import org.entente.core.Failure;
import org.entente.initiative.Initiatives;
import org.entente.initiative.PictureMaker;
import org.entente.reading.Archive;
import org.entente.reading.Reader;
import org.entente.reading.TextSearch;
import org.entente.reading.model.ModelChoice;
import org.entente.reading.model.ModelSettings;
import org.entente.store.Store;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.AddDocuments;
import org.entente.usecase.AllianceAtlas;
import org.entente.usecase.AskObligations;
import org.entente.usecase.BrowseTreaties;
import org.entente.usecase.ComposeBrief;
import org.entente.usecase.KnownTexts;
import org.entente.usecase.ManageDatasets;
import org.entente.usecase.Monitoring;
import org.entente.usecase.ReadDocuments;
import org.entente.usecase.ShowPicture;
import org.entente.usecase.StarterDossier;
import org.entente.usecase.Workspace;
import org.entente.usecase.feasibility.FeasibilityJudgements;
import org.entente.usecase.feasibility.RunFeasibility;
import org.entente.usecase.ingest.FeedProbe;
import org.entente.usecase.ingest.Following;
import org.entente.usecase.ingest.ManageFeeds;
import org.entente.usecase.review.LabelledData;
import org.entente.usecase.review.RereadDocuments;
import org.entente.usecase.review.ReviewStatements;
import org.entente.usecase.review.ShowJudgements;

/** A data folder with its store open and the starter dossier in it. */
final class OpenWorkspace implements Workspace {

  private final Path folder;
  private final Domain domain;
  private final Store store;
  private final KnownTexts known;
  private final Following following = new Following();
  private final Supplier<TreatyLibrary> treaties = Once.of(TreatyLibrary::starter);
  private final Supplier<AllianceAtlas> atlas;
  private final Supplier<ShowPicture> pictures;
  private final Optional<ModelSettings> model;
  private final Supplier<Reader> reader;

  OpenWorkspace(Path folder, ModelChoice choice) {
    this.folder = folder;
    this.model = choice.settings(folder);
    this.domain = new Domain(folder);
    this.atlas =
        Once.of(
            () ->
                new AllianceAtlas(
                    treaties.get(), domain.actors(), () -> Wiring.pulledAlliances(folder)));
    domain.prepare();
    this.store = Store.open(folder);
    this.pictures =
        Once.of(
            () ->
                new ShowPicture(
                    domain.initiatives(), store.dossier(), new PictureMaker(domain.weights())));
    this.known = new KnownTexts(store.archive());
    this.reader = Once.of(() -> domain.reader(model, store.modelAnswers()));
    bringInDossier();
  }

  private void bringInDossier() {
    try {
      new StarterDossier(domain.initiatives(), domain.reader(), folder).bringInto(store.archive());
    } catch (Failure e) {
      store.close();
      throw e;
    }
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public LocalDate today() {
    return Wiring.today();
  }

  @Override
  public Initiatives initiatives() {
    return domain.initiatives();
  }

  @Override
  public ActorDirectory actors() {
    return domain.actors();
  }

  @Override
  public Archive archive() {
    return store.archive();
  }

  @Override
  public ReadDocuments readDocuments() {
    return new ReadDocuments(new FilesAndPages(today()), reader.get(), known);
  }

  @Override
  public AddDocuments addDocuments() {
    return new AddDocuments(today(), domain.reader(), known);
  }

  @Override
  public KnownTexts knownTexts() {
    return known;
  }

  @Override
  public ManageFeeds manageFeeds() {
    return new ManageFeeds(folder, store.feedLedger(), FeedProbe.overNetwork());
  }

  @Override
  public ManageDatasets datasets() {
    return new Wiring().manageDatasets(folder);
  }

  @Override
  public ShowPicture showPicture() {
    return pictures.get();
  }

  @Override
  public ComposeBrief composeBrief() {
    return new ComposeBrief(showPicture(), actors());
  }

  @Override
  public RunFeasibility runFeasibility() {
    return new RunFeasibility(
        showPicture(),
        actors(),
        treaties.get().constraints(),
        FeasibilityJudgements.read(folder),
        domain.weights());
  }

  @Override
  public AskObligations askObligations() {
    return new AskObligations(treaties.get(), actors(), Clock.systemUTC());
  }

  @Override
  public AllianceAtlas allianceAtlas() {
    return atlas.get();
  }

  @Override
  public BrowseTreaties browseTreaties() {
    return new BrowseTreaties(treaties.get(), actors());
  }

  @Override
  public TextSearch textSearch() {
    return store.textSearch();
  }

  @Override
  public ReviewStatements reviewStatements() {
    return new ReviewStatements(
        store.archive(), store.corrections(), initiatives(), actors(), today());
  }

  @Override
  public ShowJudgements showJudgements() {
    return new ShowJudgements(store.archive(), store.corrections());
  }

  @Override
  public LabelledData labelledData() {
    return new LabelledData(store.archive(), store.corrections(), actors());
  }

  @Override
  public RereadDocuments rereadDocuments() {
    return new RereadDocuments(reader.get(), store.archive(), today());
  }

  @Override
  public Optional<ModelSettings> model() {
    return model;
  }

  @Override
  public long changes() {
    return store.archive().changes() + store.corrections().changes();
  }

  @Override
  public long state() {
    return store.writes() + changes();
  }

  @Override
  public long changes(String initiative) {
    return store.archive().changes(initiative) + store.corrections().changes();
  }

  @Override
  public Monitoring monitoring() {
    return new Monitoring(store, actors(), domain.reader(), reader.get(), known, folder, following);
  }

  @Override
  public void close() {
    store.close();
  }
}
