package org.entente.obligation;

import java.util.List;
import org.entente.core.Citation;

/**
 * Two rules that pull one state in two directions.
 *
 * @param kind what sort of conflict
 * @param state the state
 * @param treaties ids of the instruments concerned
 * @param text the conflict in one sentence
 * @param citations the texts concerned
 */
public record Conflict(
    Kind kind, String state, List<String> treaties, String text, List<Citation> citations) {

  /** Sorts of conflict. */
  public enum Kind {
    /** It promised aid to both sides. */
    ALLIED_TO_BOTH,
    /** It owes aid against a state that it promised not to fight. */
    AGAINST_NONAGGRESSION,
    /** It owes aid against a state whose attackers it promised not to help. */
    AGAINST_NEUTRALITY,
    /** Nuclear weapons on the territory of a state that forbids them. */
    NUCLEAR_STATIONING,
    /** A constraint at home forbids what it owes. */
    BARRED_AT_HOME,
    /** It promised the attacker to join no alliance against it. */
    HOSTILE_ALLIANCE;

    /** The word used in JSON. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public Conflict {
    treaties = List.copyOf(treaties);
    citations = List.copyOf(citations);
  }
}
