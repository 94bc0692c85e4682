package org.entente.feed.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.Issues;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.SourceGrade;
import org.entente.feed.file.UnreadableException;

/** Reads web pages as documents; what cannot be fetched becomes a counted issue. */
public final class Pages {

  private final PageFetcher fetcher;
  private final LocalDate today;

  public Pages(PageFetcher fetcher, LocalDate today) {
    this.fetcher = fetcher;
    this.today = today;
  }

  /** Whether an argument is an address rather than a file. */
  public static boolean isAddress(String argument) {
    String start = argument.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  public Optional<Document> read(String address, Issues issues) {
    try {
      PageFetcher.Page page = fetcher.fetch(address);
      if (!page.mimeType().isEmpty() && !page.mimeType().contains("html")) {
        throw new UnreadableException(
            "not-a-page", "is " + page.mimeType() + "; save it to a file and read that");
      }
      var extract = PageText.extract(page.text(), page.address().toString());
      if (extract.text().isBlank()) {
        throw new UnreadableException("empty", "the page holds no text");
      }
      return Optional.of(Documents.of(extract, address, today, SourceGrade.UNKNOWN));
    } catch (UnreadableException e) {
      issues.add(e.at(address));
      return Optional.empty();
    }
  }
}
