package org.entente.usecase.ingest;

import java.time.Instant;
import java.util.List;

/**
 * What one step of following the feeds brought.
 *
 * @param at when the step ended
 * @param step {@code gdelt}, {@code feeds} or {@code articles}
 * @param reached whether its sources answered; where not, {@code told} says why
 * @param told what it brought, in words
 * @param fresh files, items or documents that are new
 * @param initiatives slugs of the initiatives that new documents concern
 */
public record FeedNews(
    Instant at, String step, boolean reached, String told, int fresh, List<String> initiatives) {

  public FeedNews {
    initiatives = List.copyOf(initiatives);
  }
}
