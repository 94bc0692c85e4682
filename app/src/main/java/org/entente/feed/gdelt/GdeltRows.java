package org.entente.feed.gdelt;

import java.util.Map;
import java.util.Optional;
import org.entente.event.Lines;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;
import org.entente.event.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What was read from files of one kind, stream and day.
 *
 * @param rows the rows kept, re-emissions marked
 * @param quarantined the lines set aside
 * @param pairOfActors the events between two actors of ours, ordered by pair; null for other kinds
 * @param lines what became of the lines of each file
 * @param after the events that may be re-emitted behind the last slot
 */
public record GdeltRows(
    Table rows,
    Table quarantined,
    @Nullable Table pairOfActors,
    Map<Slot, Lines> lines,
    OpenWindows after) {

  public Optional<Table> findPairs() {
    return Optional.ofNullable(pairOfActors);
  }

  public Lines total() {
    return lines.values().stream().reduce(Lines.NONE, Lines::plus);
  }
}
