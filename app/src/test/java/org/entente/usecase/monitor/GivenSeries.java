package org.entente.usecase.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.event.EventSeries;
import org.entente.event.GraphRow;
import org.entente.event.PairCell;
import org.entente.event.Slot;
import org.entente.event.SlotEntry;
import org.entente.event.Stream;

/** A lake of which only the number of documents by day is known. */
record GivenSeries(Map<LocalDate, Long> received) implements EventSeries {

  @Override
  public List<PairCell> pair(
      String one, String other, LocalDate from, LocalDate to, List<SlotEntry> without) {
    return List.of();
  }

  @Override
  public List<GraphRow> graph(Stream stream, LocalDate day, List<Slot> slots) {
    return List.of();
  }

  @Override
  public Map<LocalDate, Long> documents(
      String language, LocalDate from, LocalDate to, List<SlotEntry> without) {
    return new java.util.TreeMap<>(received);
  }
}
