package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weapons of one state stationed on the territory of others under a treaty.
 *
 * @param weapons the weapons, today always {@code nuclear}
 * @param owner whose weapons they are
 * @param hosts on whose territory; {@code all} for every other party
 * @param sharing whether the hosts would take part in their use
 * @param article where the treaty says so
 * @param from first day
 * @param until first day after it
 */
public record Stationing(
    String weapons,
    String owner,
    StateChoice hosts,
    @Nullable Boolean sharing,
    String article,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  public Stationing {
    Required.fields("weapons", weapons, "owner", owner, "hosts", hosts, "article", article);
    if (!"nuclear".equals(weapons)) {
      throw new IllegalArgumentException("stationing: weapons '" + weapons + "': expected nuclear");
    }
    owner = StateIds.canonical(owner);
    Days.ordered("stationing", from, until);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return Days.within(from, until, day);
  }

  /** Whether the hosts would take part in the use of the weapons. */
  public boolean isShared() {
    return Boolean.TRUE.equals(sharing);
  }

  /** The hosts among these parties. */
  public List<String> hostsAmong(List<String> parties) {
    return parties.stream()
        .filter(p -> !p.equals(owner))
        .filter(p -> hosts.isWord(StateChoice.ALL) || hosts.states().contains(p))
        .toList();
  }
}
