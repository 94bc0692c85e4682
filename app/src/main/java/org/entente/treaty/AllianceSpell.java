package org.entente.treaty;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One spell of a state in an alliance, as a published dataset codes it.
 *
 * @param alliance the dataset's id of the alliance
 * @param state Correlates of War code of the state
 * @param from first day
 * @param until last day; absent while it goes on
 * @param promises what the state owes, by ATOP kind
 * @param asymmetric whether the dataset says that members owe different things
 * @param leftCensored whether it began before the dataset does, where the dataset says so
 * @param rightCensored whether it outlasts the dataset, where the dataset says so
 */
public record AllianceSpell(
    String alliance,
    int state,
    LocalDate from,
    @Nullable LocalDate until,
    Set<ProvisionKind> promises,
    boolean asymmetric,
    boolean leftCensored,
    boolean rightCensored) {

  public AllianceSpell {
    promises = Set.copyOf(promises);
  }

  /** The last day, or the given one while it goes on. */
  public LocalDate last(LocalDate open) {
    return until == null ? open : until;
  }
}
