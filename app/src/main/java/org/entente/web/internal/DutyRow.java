package org.entente.web.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.obligation.Assessment;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of duties: the states for which one provision stands alike.
 *
 * @param duties the duties of these states, at least one
 * @param change what a proposed treaty does to them
 * @param before where they stood without it; null where nothing changed or nothing stood
 */
public record DutyRow(List<Duty> duties, Change change, @Nullable Status before) {

  /** What a proposed treaty does to a duty. */
  public enum Change {
    SAME,
    NEW,
    CHANGED,
    LOST
  }

  private record Key(
      String treaty,
      String article,
      String owedTo,
      Status status,
      String reason,
      List<String> conditions,
      Change change) {}

  private record Owed(String state, String owedTo, String treaty, String article) {

    static Owed of(Duty duty) {
      return new Owed(duty.state(), duty.owedTo(), duty.treaty().id(), duty.provision().article());
    }
  }

  public DutyRow {
    duties = List.copyOf(duties);
  }

  public Duty sample() {
    return duties.getFirst();
  }

  public List<String> states() {
    return duties.stream().map(Duty::state).distinct().toList();
  }

  /** The rows of one answer, nothing marked. */
  static List<DutyRow> plain(List<Duty> duties) {
    return rows(duties, new LinkedHashMap<>(), Change.SAME);
  }

  /** The rows of the answer with a proposed treaty, each marked by what the proposal does. */
  static List<DutyRow> compared(List<Duty> with, Assessment without) {
    return rows(with, live(without.duties()), Change.NEW);
  }

  /** The rows of duties that stood without the proposed treaty and no longer stand with it. */
  static List<DutyRow> lost(List<Duty> with, Assessment without) {
    var kept = live(with).keySet();
    List<Duty> gone =
        live(without.duties()).entrySet().stream()
            .filter(e -> !kept.contains(e.getKey()))
            .map(java.util.Map.Entry::getValue)
            .toList();
    return rows(gone, new LinkedHashMap<>(), Change.LOST);
  }

  private static LinkedHashMap<Owed, Duty> live(List<Duty> duties) {
    var live = new LinkedHashMap<Owed, Duty>();
    duties.stream()
        .filter(d -> d.status() != Status.NOT_TRIGGERED)
        .forEach(d -> live.put(Owed.of(d), d));
    return live;
  }

  /** Rows in the order of the duties; {@code fresh} marks those that did not stand before. */
  private static List<DutyRow> rows(
      List<Duty> duties, LinkedHashMap<Owed, Duty> earlier, Change fresh) {
    var groups = new LinkedHashMap<Key, List<Duty>>();
    var before = new LinkedHashMap<Key, Status>();
    for (Duty duty : duties) {
      Duty old = earlier.get(Owed.of(duty));
      Change change =
          old == null ? fresh : old.status() == duty.status() ? Change.SAME : Change.CHANGED;
      var key =
          new Key(
              duty.treaty().id(),
              duty.provision().article(),
              duty.owedTo(),
              duty.status(),
              duty.reason(),
              duty.conditions(),
              change);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(duty);
      if (old != null && change == Change.CHANGED) {
        before.put(key, old.status());
      }
    }
    var rows = new ArrayList<DutyRow>();
    groups.forEach((key, group) -> rows.add(new DutyRow(group, key.change(), before.get(key))));
    return rows;
  }
}
