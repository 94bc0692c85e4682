package org.entente.usecase;

import java.time.LocalDate;
import org.entente.treaty.ProvisionKind;
import org.jspecify.annotations.Nullable;

/**
 * One promise of one state to another for the time it held.
 *
 * @param ower id of the state that owes it
 * @param owed id of the state to which it is owed
 * @param kind one of the five kinds of ATOP
 * @param article where the text has it; the kind where only a dataset is known
 * @param from first day
 * @param last last day; absent while it goes on or where the dataset ends
 * @param treaty id of the treaty, or of the alliance in its dataset
 * @param citation where it is published
 */
public record PairPromise(
    String ower,
    String owed,
    ProvisionKind kind,
    String article,
    LocalDate from,
    @Nullable LocalDate last,
    String treaty,
    String citation) {

  /** Whether it held on at least one day of a year. */
  public boolean heldIn(int year) {
    return from.getYear() <= year && (last == null || last.getYear() >= year);
  }
}
