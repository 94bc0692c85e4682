package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.reading.PassingArchive;
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
}
