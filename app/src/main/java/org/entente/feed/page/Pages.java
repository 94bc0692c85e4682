package org.entente.feed.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.Issues;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.SourceGrade;
import org.entente.feed.file.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads web pages as documents; what cannot be fetched becomes a counted issue. */
public final class Pages {

  private final Fetching fetching;
  private final LocalDate today;

  /** Gets a page from its address. */
  @FunctionalInterface
  public interface Fetching {
    PageFetcher.Page fetch(String address) throws UnreadableException;
  }

  public Pages(PageFetcher fetcher, LocalDate today) {
    this(fetcher::fetch, today);
  }

  public Pages(Fetching fetching, LocalDate today) {
    this.fetching = fetching;
    this.today = today;
  }

  /** Whether an argument is an address rather than a file. */
  public static boolean isAddress(String argument) {
    String start = argument.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  public Optional<Document> read(String address, Issues issues) {
    try {
      return Optional.of(get(address, null, SourceGrade.UNKNOWN));
    } catch (UnreadableException e) {
      issues.add(e.at(address));
      return Optional.empty();
    }
  }

  /**
   * The article at an address.
   *
   * @param published its date where the page names none, or null
   * @param grade how far its publisher is trusted
   */
  public Document get(String address, @Nullable LocalDate published, SourceGrade grade)
      throws UnreadableException {
    PageFetcher.Page page = fetching.fetch(address);
    if (!page.mimeType().isEmpty() && !page.mimeType().contains("html")) {
      throw new UnreadableException(
          "not-a-page", "is " + page.mimeType() + "; save it to a file and read that");
    }
    Extracted extract = PageText.extract(page.text(), page.address().toString());
    if (extract.text().isBlank()) {
      throw new UnreadableException("empty", "the page holds no text");
    }
    return Documents.of(dated(extract, published), address, today, grade);
  }

  private static Extracted dated(Extracted extract, @Nullable LocalDate published) {
    if (extract.published() != null || published == null) {
      return extract;
    }
    return new Extracted(
        extract.id(),
        extract.title(),
        extract.text(),
        PartialDate.of(published),
        extract.publisher(),
        extract.language(),
        extract.url());
  }
}
