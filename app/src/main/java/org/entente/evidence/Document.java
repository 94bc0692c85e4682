package org.entente.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One text of the public record in one version, as stored.
 *
 * @param id stable id: the source's own where it has one, else the hash of its identity
 * @param title headline; may be empty
 * @param text the stored text, to which all offsets refer
 * @param sentences the text's sentences in order
 * @param published when its publisher dated it, if known
 * @param firstSeen the first day we had it; starter content counts as seen on its publication date
 * @param publisher who published it, if known
 * @param language ISO 639-1 code, if known
 * @param place where it came from: web address or file
 * @param grade how far source and information are trusted
 */
public record Document(
    String id,
    String title,
    String text,
    List<Sentence> sentences,
    @Nullable PartialDate published,
    LocalDate firstSeen,
    @Nullable String publisher,
    @Nullable String language,
    String place,
    SourceGrade grade) {

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document has an id");
    }
    sentences = List.copyOf(sentences);
  }

  public Document withId(String other) {
    return new Document(
        other, title, text, sentences, published, firstSeen, publisher, language, place, grade);
  }

  public Optional<PartialDate> findPublished() {
    return Optional.ofNullable(published);
  }

  /**
   * The day against which its names are resolved: the last day it may have been published, else the
   * day first seen.
   */
  public LocalDate day() {
    return published == null ? firstSeen : published.last();
  }
}
