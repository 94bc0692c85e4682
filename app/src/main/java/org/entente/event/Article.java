package org.entente.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that a feed announced and that concerns an initiative.
 *
 * @param address where it is
 * @param source id of the feed that announced it; {@code gdelt-english} or {@code gdelt-translated}
 *     for the knowledge graph
 * @param title its headline as announced; may be empty
 * @param published the day it was announced for, null where the feed names none
 * @param grade letter of the Admiralty code of its publisher, A to F
 * @param state what became of it
 * @param attempts how often it was asked for
 * @param found when it was first announced to us
 * @param lastAttempt when it was last asked for; null if never
 * @param reason why it was not read; empty otherwise
 */
public record Article(
    String address,
    String source,
    String title,
    @Nullable LocalDate published,
    char grade,
    ArticleState state,
    int attempts,
    Instant found,
    @Nullable Instant lastAttempt,
    String reason) {

  /** One that was just announced. */
  public static Article found(
      String address,
      String source,
      String title,
      @Nullable LocalDate published,
      char grade,
      Instant now) {
    return new Article(
        address, source, title, published, grade, ArticleState.WAITING, 0, now, null, "");
  }

  /** The same after it was asked for once more. */
  public Article asked(ArticleState outcome, Instant now, String why) {
    return new Article(
        address, source, title, published, grade, outcome, attempts + 1, found, now, why);
  }
}
