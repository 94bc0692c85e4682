package org.entente.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.feed.file.DocumentFiles;
import org.entente.feed.page.AddressGuard;
import org.entente.feed.page.PageFetcher;
import org.entente.feed.page.Pages;
import org.entente.usecase.ReadDocuments;

/** Loads documents from paths and web addresses. */
final class FilesAndPages implements ReadDocuments.Source {

  private final LocalDate today;
  private final DocumentFiles files;

  FilesAndPages(LocalDate today) {
    this.today = today;
    this.files = new DocumentFiles(today);
  }

  @Override
  public List<String> list(String argument, Issues issues) {
    if (Pages.isAddress(argument)) {
      return List.of(argument);
    }
    try {
      return files.list(Path.of(argument), issues).stream().map(Path::toString).toList();
    } catch (InvalidPathException e) {
      issues.add("missing-file", argument, "is no path: " + e.getReason());
      return List.of();
    }
  }

  @Override
  public Optional<Document> load(String place, Issues issues) {
    if (!Pages.isAddress(place)) {
      return files.read(Path.of(place), issues);
    }
    try (var fetcher = new PageFetcher(AddressGuard.standard())) {
      return new Pages(fetcher, today).read(place, issues);
    }
  }
}
