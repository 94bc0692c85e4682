package org.entente.web.internal;

import java.util.List;
import org.entente.initiative.Initiative;
import org.entente.reading.TextSearch;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found.
 *
 * @param words what was looked for; empty before the first search
 * @param initiative slug to which it is restricted, or empty
 * @param initiatives all that can be chosen
 * @param hits what was found; null before the first search
 */
public record SearchModel(
    String words, String initiative, List<Initiative> initiatives, TextSearch.@Nullable Hits hits) {

  /** A text of a hit, cut where a word looked for begins or ends. */
  public List<Highlights.Run> runs(String text) {
    return Highlights.of(text, words);
  }
}
