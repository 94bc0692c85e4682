package org.entente.web.internal;

import java.time.LocalDate;
import java.util.List;
import org.entente.treaty.Membership;
import org.entente.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * When something of a treaty held.
 *
 * @param from first day
 * @param until first day after it; null while it lasts
 */
record TreatySpans(LocalDate from, @Nullable LocalDate until) {

  /** The spells of one party, or the life of the treaty where no party is given. */
  static List<TreatySpans> of(Treaty treaty, @Nullable String party) {
    LocalDate begins = treaty.inForce() == null ? treaty.signed() : treaty.inForce();
    if (begins == null) {
      return List.of();
    }
    if (party == null) {
      return List.of(new TreatySpans(begins, end(treaty)));
    }
    return treaty.parties().stream()
        .filter(p -> p.state().equals(party))
        .map(p -> spell(treaty, p, begins))
        .toList();
  }

  private static TreatySpans spell(Treaty treaty, Membership party, LocalDate begins) {
    LocalDate from = party.from() == null ? begins : party.from();
    LocalDate until = party.until() == null ? treaty.ended() : party.until();
    return new TreatySpans(from, until);
  }

  /** The end of the treaty, or of its last spell where only spells have one. */
  private static @Nullable LocalDate end(Treaty treaty) {
    if (treaty.ended() != null || treaty.parties().stream().anyMatch(p -> p.until() == null)) {
      return treaty.ended();
    }
    return treaty.parties().stream()
        .map(Membership::until)
        .filter(u -> u != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
