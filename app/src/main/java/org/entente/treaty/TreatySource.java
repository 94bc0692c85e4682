package org.entente.treaty;

import org.jspecify.annotations.Nullable;

/**
 * Where an instrument's text is published.
 *
 * @param title title of the publication
 * @param publisher who published it
 * @param registration registration, e.g. a volume of the United Nations Treaty Series
 * @param url its address
 */
public record TreatySource(
    String title, @Nullable String publisher, @Nullable String registration, @Nullable String url) {

  public TreatySource {
    Required.fields("title", title);
    if (publisher == null && registration == null && url == null) {
      throw new IllegalArgumentException("source: give a publisher, a registration or a url");
    }
  }
}
