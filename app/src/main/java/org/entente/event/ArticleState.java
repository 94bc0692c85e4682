package org.entente.event;

import java.util.Locale;

/** What became of an article that a feed announced and that concerns an initiative. */
public enum ArticleState {
  /** Not read yet; it is asked for. */
  WAITING,
  /** Read and kept. */
  READ,
  /** It must not or cannot be read: its host, the guard or its kind forbids it. */
  REFUSED,
  /** It could not be had within 48 hours. */
  FAILED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ArticleState parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
