package org.entente.treaty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One spell of a state as party to a treaty.
 *
 * @param state the party
 * @param from first day; absent for the treaty's entry into force
 * @param until first day after the spell; absent while it goes on
 * @param how how it became a party
 * @param clause the clause under which it did
 * @param ended how the spell ended
 * @param endClause the clause under which it did
 * @param note what a reader must know
 */
public record Membership(
    String state,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Entry how,
    @Nullable String clause,
    @Nullable Exit ended,
    @Nullable String endClause,
    @Nullable String note) {

  /** How a state becomes a party. */
  public enum Entry {
    ORIGINAL,
    ACCESSION,
    SUCCESSION
  }

  /** How a spell ends. */
  public enum Exit {
    WITHDRAWAL,
    SUSPENDED,
    EXPULSION,
    TERMINATION,
    DISSOLUTION
  }

  public Membership {
    Required.fields("state", state, "how", how);
    state = StateIds.canonical(state);
    Days.ordered("party " + state, from, until);
  }

  /** Whether the spell holds on a day, the treaty being in force. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }
}
