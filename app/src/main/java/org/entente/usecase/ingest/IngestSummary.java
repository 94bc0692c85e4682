package org.entente.usecase.ingest;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.event.Lines;
import org.entente.event.SlotEntry;
import org.entente.event.SlotState;

/**
 * What an ingestion did.
 *
 * @param files the files asked for in this run, by what became of them
 * @param alreadyPresent expected files that were in the lake before
 * @param lines the lines of the files that came in
 * @param troubles why files were refused or broken, the commonest reason first
 */
public record IngestSummary(
    Map<SlotState, Integer> files, long alreadyPresent, Lines lines, List<Trouble> troubles) {

  private static final Comparator<Trouble> COMMONEST_FIRST =
      Comparator.comparingInt(Trouble::files)
          .reversed()
          .thenComparing(Trouble::state)
          .thenComparing(Trouble::reason);

  /**
   * One reason for which files did not come in.
   *
   * @param state refused or broken
   * @param reason why
   * @param files how many
   */
  public record Trouble(SlotState state, String reason, int files) {

    static Trouble of(SlotEntry entry) {
      return new Trouble(entry.state(), entry.reason(), 1);
    }

    /** In words: {@code 96 refused: no connection}. */
    public String told() {
      return files + " " + state.word() + ": " + reason;
    }
  }

  public IngestSummary {
    troubles = List.copyOf(troubles);
  }

  static IngestSummary of(List<SlotEntry> entries, long alreadyPresent) {
    var files = new EnumMap<SlotState, Integer>(SlotState.class);
    Lines lines = Lines.NONE;
    for (SlotEntry entry : entries) {
      files.merge(entry.state(), 1, Integer::sum);
      lines = lines.plus(entry.lines());
    }
    Stream<Trouble> troubles = entries.stream().filter(IngestSummary::isTrouble).map(Trouble::of);
    return new IngestSummary(files, alreadyPresent, lines, counted(troubles));
  }

  private static boolean isTrouble(SlotEntry entry) {
    return entry.state() == SlotState.REFUSED || entry.state() == SlotState.BROKEN;
  }

  private static List<Trouble> counted(Stream<Trouble> troubles) {
    var counts = new LinkedHashMap<Trouble, Integer>();
    troubles.forEach(
        t -> counts.merge(new Trouble(t.state(), t.reason(), 0), t.files(), Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Trouble(e.getKey().state(), e.getKey().reason(), e.getValue()))
        .sorted(COMMONEST_FIRST)
        .toList();
  }

  IngestSummary plus(IngestSummary other) {
    var sum = new EnumMap<SlotState, Integer>(SlotState.class);
    sum.putAll(files);
    other.files.forEach((state, n) -> sum.merge(state, n, Integer::sum));
    return new IngestSummary(
        sum,
        alreadyPresent + other.alreadyPresent,
        lines.plus(other.lines),
        counted(Stream.concat(troubles.stream(), other.troubles.stream())));
  }

  public int count(SlotState state) {
    return files.getOrDefault(state, 0);
  }

  /** The commonest reason for which files were refused or broken; empty where none were. */
  public Optional<Trouble> commonestTrouble() {
    return troubles.stream().findFirst();
  }

  /** Whether files were refused or broken and none came or was there. */
  public boolean cameToNothing() {
    return !troubles.isEmpty() && count(SlotState.PRESENT) == 0 && alreadyPresent == 0;
  }
}
