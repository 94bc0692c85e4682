package org.entente.event;

import java.time.LocalDate;
import java.util.List;

/** Answers questions about the lake as a whole. */
public interface EventSeries {

  /** The events between two actors in both directions, by day. */
  List<PairCell> pair(String one, String other, LocalDate from, LocalDate to);

  /**
   * How many documents of the knowledge graph use certain words, by day; days without any document
   * are left out.
   *
   * @param words regular expression in RE2's syntax over title, names and quotations
   * @param language source language as ISO 639-3, or empty for all
   */
  List<ShareDay> documents(String words, String language, LocalDate from, LocalDate to);
}
