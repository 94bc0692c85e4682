package org.entente.treaty;

import java.util.List;

/**
 * An exception that a text makes from its promise; it is shown with the duty.
 *
 * @param kind what sort of exception
 * @param text the exception in our own words
 * @param states whom it concerns; empty for all
 */
public record Exemption(Kind kind, String text, List<String> states) {

  /** Sorts of exception. */
  public enum Kind {
    PRIOR_OBLIGATIONS,
    PROVOKED,
    NEUTRALITY_CLAUSE,
    OTHER_AREA,
    CHARTER,
    AGGRESSOR,
    OTHER
  }

  public Exemption {
    Required.fields("kind", kind, "text", text);
    states = StateIds.canonical(states);
  }

  /** Whether it concerns a state. */
  public boolean concerns(String state) {
    return states.isEmpty() || states.contains(state);
  }
}
