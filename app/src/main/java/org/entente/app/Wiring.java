package org.entente.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.StarterActors;
import org.entente.reading.PassingArchive;
import org.entente.treaty.TreatyLibrary;
import org.entente.usecase.AskObligations;
import org.entente.usecase.BrowseTreaties;
import org.entente.usecase.ReadDocuments;
import org.entente.usecase.UseCases;
import org.entente.usecase.Workspace;

/** Builds the parts of the product, each when first asked for, with plain constructors. */
public final class Wiring implements UseCases {

  @Override
  public Workspace open(Path folder) {
    return new OpenWorkspace(folder);
  }

  @Override
  public ReadDocuments readWithoutKeeping() {
    var domain = new Domain(Path.of("no-user-folder"));
    return new ReadDocuments(new FilesAndPages(today()), domain.reader(), new PassingArchive());
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  @Override
  public AskObligations askObligations() {
    return new AskObligations(TreatyLibrary.starter(), actors(), Clock.systemUTC());
  }

  @Override
  public BrowseTreaties browseTreaties() {
    return new BrowseTreaties(TreatyLibrary.starter(), actors());
  }

  private static ActorDirectory actors() {
    return StarterActors.load(List.of());
  }
}
