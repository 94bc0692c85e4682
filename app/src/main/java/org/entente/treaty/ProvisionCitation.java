package org.entente.treaty;

import org.jspecify.annotations.Nullable;

/**
 * Where a provision's text is found, as far as it differs from its treaty's source.
 *
 * @param article place inside the text
 * @param title title of the publication
 * @param publisher who published it
 * @param url its address
 */
public record ProvisionCitation(
    @Nullable String article,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url) {

  public ProvisionCitation {
    if (article == null && title == null && publisher == null && url == null) {
      throw new IllegalArgumentException(
          "citation: is empty; give an article, a title, a publisher or a url");
    }
  }
}
