package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.feed.dataset.Dataset;
import org.entente.feed.dataset.DatasetCatalogue;
import org.entente.feed.dataset.DatasetFetcher;
import org.entente.feed.dataset.DatasetFolder;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.GuardedHttp;
import org.entente.reading.PassingArchive;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.model.ModelChoice;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.AskObligations;
import org.entente.usecase.BrowseTreaties;
import org.entente.usecase.ManageDatasets;
import org.entente.usecase.ReadDocuments;
import org.entente.usecase.TracePair;
import org.entente.usecase.UseCases;
import org.entente.usecase.Workspace;
import org.jspecify.annotations.Nullable;

/** Builds the parts of the product, each when first asked for, with plain constructors. */
public final class Wiring implements UseCases {

  private static final long LARGEST_DATASET = 256L << 20;

  @Override
  public Workspace open(Path folder, ModelChoice model) {
    return new OpenWorkspace(folder, model);
  }

  @Override
  public ReadDocuments readWithoutKeeping(ModelChoice model) {
    var domain = new Domain(Path.of("no-user-folder"));
    return new ReadDocuments(
        new FilesAndPages(today()),
        domain.reader(model.settings(null), ModelAnswers.passing()),
        new PassingArchive());
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @Override
  public AskObligations askObligations() {
    return new AskObligations(TreatyLibrary.starter(), actors(), Clock.systemUTC());
  }

  @Override
  public ManageDatasets manageDatasets(Path folder) {
    var kept = new DatasetFolder(folder);
    var limits =
        new GuardedHttp.Limits(LARGEST_DATASET, Duration.ofSeconds(30), Duration.ofMinutes(10));
    return new ManageDatasets(
        DatasetCatalogue.starter(),
        kept,
        new DatasetFetcher(
            (address, headers) -> {
              try (var http = new GuardedHttp(AddressGuard.standard(), limits)) {
                return http.get(address, headers);
              }
            },
            kept));
  }

  @Override
  public BrowseTreaties browseTreaties() {
    return new BrowseTreaties(TreatyLibrary.starter(), actors());
  }

  @Override
  public TracePair tracePair() {
    return new TracePair(TreatyLibrary.starter(), actors(), Clock.systemUTC());
  }

  @Override
  public TracePair.Datasets allianceData(Path folder, @Nullable Path cow, @Nullable Path atop) {
    return new TracePair.Datasets(
        cow != null ? cow : pulled(folder, "cow-alliances", "_by_member.csv"),
        atop != null ? atop : pulled(folder, "atop", "1m.csv"));
  }

  /** The alliance data pulled into a folder. */
  static TracePair.Datasets pulledAlliances(Path folder) {
    return new Wiring().allianceData(folder, null, null);
  }

  private static @Nullable Path pulled(Path folder, String id, String ending) {
    Dataset dataset = DatasetCatalogue.starter().get(id);
    return dataset.files().stream()
        .filter(part -> part.name().endsWith(ending))
        .map(part -> new DatasetFolder(folder).path(dataset, part.name()))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  private static ActorDirectory actors() {
    return StarterActors.load(List.of());
  }
}
