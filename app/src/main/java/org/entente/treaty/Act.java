package org.entente.treaty;

import java.util.Set;

/** What is done to the victim, and what a trigger asks to be done. */
public enum Act {
  ARMED_ATTACK,
  AGGRESSION,
  THREAT,
  HOSTILE_ACT,
  WAR,
  NUCLEAR_ATTACK,
  SUBVERSION,
  BREACH;

  private static final Set<Act> BY_ATTACK =
      Set.of(ARMED_ATTACK, AGGRESSION, THREAT, HOSTILE_ACT, WAR, BREACH);
  private static final Set<Act> BY_THREAT = Set.of(THREAT, HOSTILE_ACT, BREACH);
  private static final Set<Act> BY_SUBVERSION = Set.of(SUBVERSION, AGGRESSION, HOSTILE_ACT, THREAT);

  /** The word used in files and JSON. */
  public String word() {
    return Words.of(this);
  }

  /** Whether this deed is one that a trigger asking for {@code asked} speaks of. */
  public boolean satisfies(Act asked) {
    return switch (this) {
      case ARMED_ATTACK, AGGRESSION -> BY_ATTACK.contains(asked);
      case NUCLEAR_ATTACK -> asked == NUCLEAR_ATTACK || BY_ATTACK.contains(asked);
      case THREAT, BREACH -> BY_THREAT.contains(asked);
      case HOSTILE_ACT -> asked == HOSTILE_ACT || asked == THREAT;
      case SUBVERSION -> BY_SUBVERSION.contains(asked);
      case WAR -> asked == WAR;
    };
  }
}
