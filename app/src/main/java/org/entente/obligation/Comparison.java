package org.entente.obligation;

import java.util.List;

/**
 * A case without and with proposed treaties, and what they change.
 *
 * @param without the case under the texts in force
 * @param with the case with the proposed texts added
 * @param newDuties duties that only the second has, or has more firmly
 * @param newConflicts conflicts that only the second has
 * @param newJoins states drawn in only by the second
 * @param newBars duties and permissions that a constraint forbids only in the second
 * @param entrapments disputes that the proposed texts would share
 */
public record Comparison(
    Assessment without,
    Assessment with,
    List<Duty> newDuties,
    List<Conflict> newConflicts,
    List<Cascade.Join> newJoins,
    List<Duty> newBars,
    List<Entrapment> entrapments) {

  public Comparison {
    newDuties = List.copyOf(newDuties);
    newConflicts = List.copyOf(newConflicts);
    newJoins = List.copyOf(newJoins);
    newBars = List.copyOf(newBars);
    entrapments = List.copyOf(entrapments);
  }
}
