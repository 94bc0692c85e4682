package org.entente.core;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to the place in the public record that a claim rests on.
 *
 * @param kind what sort of source it is
 * @param source stable id of the source: a document id, a dataset with its version, a treaty id, a
 *     file of the pack
 * @param locator place inside the source: {@code "sentence 3"}, {@code "article V"}, {@code "row
 *     12"}; may be empty
 * @param title what a reader would call the source
 * @param url web address of the source, where one is known
 * @param quote the words relied upon, where they may be shown
 */
public record Citation(
    Kind kind,
    String source,
    String locator,
    String title,
    @Nullable String url,
    @Nullable String quote) {

  /** Sorts of source. */
  public enum Kind {
    DOCUMENT,
    STATEMENT,
    DATASET,
    TREATY,
    PACK,
    USER
  }

  public Citation {
    Objects.requireNonNull(kind);
    if (source.isBlank()) {
      throw new IllegalArgumentException("a citation names its source");
    }
  }

  public static Citation of(Kind kind, String source, String locator, String title) {
    return new Citation(kind, source, locator, title, null, null);
  }

  public Citation withUrl(@Nullable String address) {
    return new Citation(kind, source, locator, title, address, quote);
  }

  public Citation withQuote(@Nullable String words) {
    return new Citation(kind, source, locator, title, url, words);
  }

  public Optional<String> findUrl() {
    return Optional.ofNullable(url);
  }

  public Optional<String> findQuote() {
    return Optional.ofNullable(quote);
  }

  /** One line for a terminal: title, locator, address. */
  public String line() {
    var line = new StringBuilder(title.isBlank() ? source : title);
    if (!locator.isBlank()) {
      line.append(", ").append(locator);
    }
    if (url != null) {
      line.append(" <").append(url).append('>');
    }
    return line.toString();
  }
}
