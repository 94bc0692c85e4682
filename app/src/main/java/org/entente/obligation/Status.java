package org.entente.obligation;

import java.util.Locale;

/** Where a promise stands in a case, firmest first. */
public enum Status {
  /** The text makes it due. */
  TRIGGERED,
  /** Due if a named condition is met. */
  CONDITIONAL,
  /** To consult, or to take the matter to an organ. */
  CONSULT,
  /** A constraint forbids what the duty asks. */
  BARRED,
  /** The text does not reach the case. */
  NOT_TRIGGERED;

  /** The word used in JSON and on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
