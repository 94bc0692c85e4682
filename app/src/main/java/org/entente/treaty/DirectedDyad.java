package org.entente.treaty;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one state owes another in one alliance for one spell.
 *
 * @param alliance the dataset's id of the alliance
 * @param ower Correlates of War code of the state that owes
 * @param owed code of the state to which it is owed
 * @param from first day on which both are members
 * @param until last day; absent while it goes on
 * @param promises what is owed, by ATOP kind
 * @param leftCensored whether both began before the dataset does
 * @param rightCensored whether both outlast the dataset
 */
public record DirectedDyad(
    String alliance,
    int ower,
    int owed,
    LocalDate from,
    @Nullable LocalDate until,
    Set<ProvisionKind> promises,
    boolean leftCensored,
    boolean rightCensored) {

  public DirectedDyad {
    promises = Set.copyOf(promises);
  }
}
