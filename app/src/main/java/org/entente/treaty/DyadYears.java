package org.entente.treaty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.treaty.internal.PairTable;

/**
 * What each state owed each other state in each year, over all alliances: directed dyad-years.
 *
 * <p>Rows are kept as one byte a pair and year, so that two centuries of 250 states take some
 * thirteen megabytes.
 */
public final class DyadYears {

  /** The first year of the datasets. */
  public static final int FIRST = 1815;

  private static final List<ProvisionKind> KINDS =
      List.of(
          ProvisionKind.DEFENSE,
          ProvisionKind.OFFENSE,
          ProvisionKind.NEUTRALITY,
          ProvisionKind.NONAGGRESSION,
          ProvisionKind.CONSULTATION);

  private final PairTable table;

  /** An empty table up to a year, for these states. */
  public DyadYears(int lastYear, int[] states) {
    table = new PairTable(FIRST, lastYear, states);
  }

  /** The five kinds of promise, in the order of the datasets' columns. */
  public static List<ProvisionKind> kinds() {
    return KINDS;
  }

  /**
   * Derives the rows from spells of members: in every year that a spell of one and a spell of the
   * other in the same alliance share more than a day, each owes the other what its spell says.
   *
   * @param spells the spells
   * @param lastYear the last year to derive
   */
  public static DyadYears of(List<AllianceSpell> spells, int lastYear) {
    int[] states = spells.stream().mapToInt(AllianceSpell::state).distinct().sorted().toArray();
    var derived = new DyadYears(lastYear, states);
    LocalDate open = LocalDate.of(lastYear, 12, 31);
    AllianceSpell[] sorted = spells.toArray(AllianceSpell[]::new);
    Arrays.sort(sorted, java.util.Comparator.comparing(AllianceSpell::alliance));
    int start = 0;
    for (int end = 1; end <= sorted.length; end++) {
      if (end == sorted.length || !sorted[end].alliance().equals(sorted[start].alliance())) {
        derived.addAlliance(sorted, start, end, open);
        start = end;
      }
    }
    return derived;
  }

  private void addAlliance(AllianceSpell[] spells, int start, int end, LocalDate open) {
    for (int i = start; i < end; i++) {
      int promised = bits(spells[i].promises());
      for (int j = start; j < end; j++) {
        if (spells[i].state() != spells[j].state()) {
          addPair(spells[i], spells[j], promised, open);
        }
      }
    }
  }

  private void addPair(AllianceSpell ower, AllianceSpell owed, int promised, LocalDate open) {
    LocalDate from = ower.from().isAfter(owed.from()) ? ower.from() : owed.from();
    LocalDate lastOfOne = ower.last(open);
    LocalDate lastOfOther = owed.last(open);
    LocalDate until = lastOfOne.isBefore(lastOfOther) ? lastOfOne : lastOfOther;
    if (from.isBefore(until)) {
      table.add(ower.state(), owed.state(), from.getYear(), until.getYear(), promised);
    }
  }

  /** Adds one row. */
  public void add(int ower, int owed, int year, Set<ProvisionKind> promises) {
    table.add(ower, owed, year, year, bits(promises));
  }

  /** Whether there is a row for this pair and year. */
  public boolean has(int ower, int owed, int year) {
    return table.has(ower, owed, year);
  }

  /** What one owed the other in a year; empty where there is no row, or a row without promises. */
  public Set<ProvisionKind> promises(int ower, int owed, int year) {
    int bits = table.bits(ower, owed, year);
    var kinds = EnumSet.noneOf(ProvisionKind.class);
    for (int i = 0; i < KINDS.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        kinds.add(KINDS.get(i));
      }
    }
    return kinds;
  }

  /** How many rows there are. */
  public int size() {
    return table.size();
  }

  /** Takes each row in the order of ower, owed and year. */
  public void forEach(RowAction action) {
    table.forEach(action);
  }

  /** What to do with one row. */
  public interface RowAction {

    /** Takes the row of a pair and year. */
    void take(int ower, int owed, int year);
  }

  private static int bits(Set<ProvisionKind> promises) {
    int bits = 0;
    for (int i = 0; i < KINDS.size(); i++) {
      if (promises.contains(KINDS.get(i))) {
        bits |= 1 << i;
      }
    }
    return bits;
  }
}
