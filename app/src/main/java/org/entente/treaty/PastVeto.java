package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negative vote of a permanent member that stopped a resolution of the Security Council.
 *
 * @param date day of the vote
 * @param by the permanent members that cast it
 * @param subject what the draft was about
 * @param conflict the states in conflict
 * @param shielded the states whose conduct it shielded
 * @param draft number of the draft
 * @param note what a reader must know
 */
public record PastVeto(
    LocalDate date,
    List<String> by,
    String subject,
    List<String> conflict,
    List<String> shielded,
    @Nullable String draft,
    @Nullable String note) {

  public PastVeto {
    by = StateIds.canonical(by);
    conflict = StateIds.canonical(conflict);
    shielded = StateIds.canonical(shielded);
  }
}
