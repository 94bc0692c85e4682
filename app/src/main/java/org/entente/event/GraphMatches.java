package org.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Remembers which articles of the knowledge graph concern which initiative. */
public interface GraphMatches {

  /**
   * The slots of a day whose knowledge graph is in the lake and was not searched by this reader, or
   * was another file then.
   */
  List<Slot> unsearched(LocalDate day, Stream stream, String reader);

  /** Days with knowledge graph in the lake of which any slot is {@link #unsearched}. */
  List<LocalDate> unsearchedDays(LocalDate from, LocalDate to, String reader);

  /** Replaces what was found in the slots; all or nothing. */
  void keep(List<Slot> searched, Stream stream, String reader, List<GraphMatch> found);

  /**
   * How many different articles concern an initiative, by UTC day; days without one are left out.
   *
   * @param language ISO 639-3 code, or empty for all
   * @param without files whose articles are left out
   */
  Map<LocalDate, Long> byDay(
      String initiative, String language, LocalDate from, LocalDate to, List<SlotEntry> without);
}
