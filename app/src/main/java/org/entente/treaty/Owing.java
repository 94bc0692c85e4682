package org.entente.treaty;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a promise to whom.
 *
 * @param rows the directed rows; empty where each party owes it to each other
 */
public record Owing(List<Row> rows) {

  /** Each party owes it to each other party. */
  public static final Owing ALL = new Owing(List.of());

  /**
   * One directed row.
   *
   * @param from those who owe
   * @param to those to whom it is owed; they need not be parties where listed
   * @param since first day of the row
   * @param until first day after it
   */
  public record Row(
      StateChoice from, StateChoice to, @Nullable LocalDate since, @Nullable LocalDate until) {

    public Row {
      Required.fields("from", from, "to", to);
    }
  }

  public Owing {
    rows = List.copyOf(rows);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Owing read(String word) {
    if (!StateChoice.ALL.equals(word)) {
      throw new IllegalArgumentException("'" + word + "': expected all, or rows of from and to");
    }
    return ALL;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Owing read(List<Row> rows) {
    return new Owing(rows);
  }

  /**
   * Whether, among these parties and on this day, {@code ower} owes the promise to {@code owed}.
   */
  public boolean holds(String ower, String owed, Set<String> parties, LocalDate day) {
    if (ower.equals(owed)) {
      return false;
    }
    if (rows.isEmpty()) {
      return parties.contains(ower) && parties.contains(owed);
    }
    return rows.stream().anyMatch(row -> holds(row, ower, owed, parties, day));
  }

  private static boolean holds(
      Row row, String ower, String owed, Set<String> parties, LocalDate day) {
    return Days.within(row.since, row.until, day)
        && parties.contains(ower)
        && (row.from.states().contains(ower) || row.from.isWord(StateChoice.PARTIES))
        && (row.to.states().contains(owed)
            || (row.to.isWord(StateChoice.PARTIES) && parties.contains(owed)));
  }
}
