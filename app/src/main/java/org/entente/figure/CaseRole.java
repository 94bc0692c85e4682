package org.entente.figure;

import java.util.Locale;

/** The part of a state in a case of attack, as drawings show it. */
public enum CaseRole {
  ATTACKER("attacks"),
  VICTIM("is attacked"),
  TRIGGERED("aid is due"),
  CONDITIONAL("aid is due on a condition"),
  CONSULT("must consult"),
  BARRED("barred at home"),
  ATTACKER_SIDE("drawn in on the attacker's side");

  private final String words;

  CaseRole(String words) {
    this.words = words;
  }

  /** The part in words, to follow the state's name. */
  public String words() {
    return words;
  }

  /** The class name by which a style sheet colours it. */
  public String styleClass() {
    return "role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a line is drawn from the state to the place of the attack. */
  boolean isBound() {
    return this == TRIGGERED || this == CONDITIONAL || this == CONSULT;
  }
}
