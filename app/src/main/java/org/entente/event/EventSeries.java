package org.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers questions about the lake as a whole. */
public interface EventSeries {

  /**
   * The events between two actors in both directions, by day.
   *
   * @param without files whose events are left out
   */
  List<PairCell> pair(
      String one, String other, LocalDate from, LocalDate to, List<SlotEntry> without);

  /** The knowledge graph of some slots of one day, by slot and in the order of their rows. */
  List<GraphRow> graph(Stream stream, LocalDate day, List<Slot> slots);

  /**
   * How many documents the knowledge graph holds, by day; days without any are left out.
   *
   * @param language source language as ISO 639-3, or empty for all
   * @param without files whose documents are left out
   */
  Map<LocalDate, Long> documents(
      String language, LocalDate from, LocalDate to, List<SlotEntry> without);
}
