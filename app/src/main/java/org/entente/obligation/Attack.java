package org.entente.obligation;

import java.time.LocalDate;
import java.util.List;
import org.entente.treaty.Act;
import org.entente.treaty.Place;
import org.entente.treaty.StateIds;
import org.entente.treaty.TargetKind;

/**
 * The case put to the treaties: who does what to whom, where, to what, and when.
 *
 * @param attackers ids of the attackers, at least one
 * @param victim id of the victim
 * @param place where
 * @param target what is struck
 * @param act what is done; an armed attack in most questions
 * @param provoked whether the victim provoked it, for texts that ask
 * @param date the day
 * @param asked the ids as the question gave them, under which the answer shows those states
 */
public record Attack(
    List<String> attackers,
    String victim,
    Place place,
    TargetKind target,
    Act act,
    boolean provoked,
    LocalDate date,
    List<String> asked) {

  public Attack {
    asked = List.copyOf(asked);
    attackers = StateIds.canonical(attackers);
    victim = StateIds.canonical(victim);
    if (attackers.isEmpty()) {
      throw new IllegalArgumentException("an attack has an attacker");
    }
    if (attackers.contains(victim)) {
      throw new IllegalArgumentException("attacker and victim are the same state");
    }
  }

  /** An unprovoked armed attack. */
  public static Attack armed(
      List<String> attackers, String victim, Place place, TargetKind target, LocalDate date) {
    return new Attack(attackers, victim, place, target, Act.ARMED_ATTACK, false, date, List.of());
  }

  /** The same deed by others against another victim elsewhere. */
  public Attack by(List<String> others, String newVictim, Place where, TargetKind what) {
    return new Attack(others, newVictim, where, what, act, provoked, date, asked);
  }

  /** The id under which a state is shown. */
  public String shown(String state) {
    for (String id : asked) {
      if (StateIds.canonical(id).equals(state)) {
        return id;
      }
    }
    return StateIds.onDay(state, date);
  }

  /** What the attackers do, in the number that fits them. */
  public String verb() {
    return attackers.size() == 1 ? "attacks" : "attack";
  }

  /** The attackers as shown, in a list for sentences. */
  public String attackersShown() {
    return String.join(", ", attackers.stream().map(this::shown).toList());
  }
}
