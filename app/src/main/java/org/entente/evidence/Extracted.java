package org.entente.evidence;

import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file or a page says of itself, before it becomes a document.
 *
 * @param id the source's own id, if it has one
 * @param title headline, empty if none
 * @param text running text, without markup
 * @param published its date, if it names one
 * @param publisher who published it, if it says so
 * @param language ISO 639-1 code, if it says so
 * @param url its canonical address, if it names one
 */
public record Extracted(
    @Nullable String id,
    String title,
    String text,
    @Nullable PartialDate published,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String url) {

  public static Extracted of(String title, String text) {
    return new Extracted(null, title, text, null, null, null, null);
  }
}
