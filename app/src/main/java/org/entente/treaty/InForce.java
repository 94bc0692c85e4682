package org.entente.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A treaty as it stands on one day.
 *
 * @param treaty the treaty
 * @param day the day
 * @param parties its parties on that day, in the order of the file
 * @param members the same as a set
 * @param provisions its provisions on that day, phases applied
 * @param phases the phases that hold
 */
public record InForce(
    Treaty treaty,
    LocalDate day,
    List<String> parties,
    Set<String> members,
    List<Provision> provisions,
    List<Phase> phases) {

  /** Above this number of parties an instrument is universal and promises nobody aid. */
  private static final int UNIVERSAL = 50;

  /** How a treaty stands on a day; empty where it is not in force. */
  public static Optional<InForce> of(Treaty treaty, LocalDate day) {
    if (!treaty.holdsOn(day)) {
      return Optional.empty();
    }
    List<String> parties =
        treaty.parties().stream()
            .filter(m -> m.holdsOn(day))
            .map(Membership::state)
            .distinct()
            .toList();
    List<Phase> phases = treaty.phases().stream().filter(p -> p.holdsOn(day)).toList();
    return Optional.of(
        new InForce(
            treaty, day, parties, Set.copyOf(parties), provisions(treaty, phases, day), phases));
  }

  private static List<Provision> provisions(Treaty treaty, List<Phase> phases, LocalDate day) {
    var current = new ArrayList<>(treaty.provisions());
    for (Phase phase : phases) {
      for (Provision changed : phase.provisions()) {
        current.removeIf(p -> p.article().equals(changed.article()));
        current.add(changed);
      }
    }
    current.removeIf(p -> !p.holdsOn(day));
    return List.copyOf(current);
  }

  /** Whether it is open to the world, so that its parties are no group of allies. */
  public boolean isUniversal() {
    return parties.size() > UNIVERSAL || "UN".equals(treaty.organisation());
  }

  /** Whether a state is a party on that day. */
  public boolean has(String state) {
    return members.contains(state);
  }

  /** Whether one owes a promise to the other on that day, suspensions left aside. */
  public boolean owes(Provision provision, String ower, String owed) {
    return provision.owing().holds(ower, owed, members, day);
  }

  /** The phase that suspends what one owes the other. */
  public @Nullable Phase suspension(Provision provision, String ower, String owed) {
    for (Phase phase : phases) {
      if (phase.suspends().stream().anyMatch(s -> s.takes(ower, owed, provision.article()))) {
        return phase;
      }
    }
    return null;
  }
}
