package org.entente.usecase.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Lines;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;

/**
 * What an ingestion did.
 *
 * @param files the files asked for in this run, by what became of them
 * @param alreadyPresent expected files that were in the lake before
 * @param lines the lines of the files that came in
 */
public record IngestSummary(Map<SlotState, Integer> files, long alreadyPresent, Lines lines) {

  static IngestSummary of(List<SlotEntry> entries, long alreadyPresent) {
    var files = new EnumMap<SlotState, Integer>(SlotState.class);
    Lines lines = Lines.NONE;
    for (SlotEntry entry : entries) {
      files.merge(entry.state(), 1, Integer::sum);
      lines = lines.plus(entry.lines());
    }
    return new IngestSummary(files, alreadyPresent, lines);
  }

  IngestSummary plus(IngestSummary other) {
    var sum = new EnumMap<SlotState, Integer>(SlotState.class);
    sum.putAll(files);
    other.files.forEach((state, n) -> sum.merge(state, n, Integer::sum));
    return new IngestSummary(sum, alreadyPresent + other.alreadyPresent, lines.plus(other.lines));
  }

  public int count(SlotState state) {
    return files.getOrDefault(state, 0);
  }
}
