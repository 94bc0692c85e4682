package org.entente.treaty;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a text sets for its promise to fall due.
 *
 * @param kind what sort of condition
 * @param text the condition in our own words
 * @param makesConditional whether the duty is due only once it is met; by default true for
 *     requests, collective decisions and determinations
 */
public record Condition(Kind kind, String text, @Nullable Boolean makesConditional) {

  /** Sorts of condition. */
  public enum Kind {
    REQUEST,
    COLLECTIVE_DECISION,
    PARLIAMENT,
    CONSTITUTION,
    CHARTER_REPORT,
    CONSULTATION_FIRST,
    OWN_JUDGEMENT,
    DETERMINATION,
    POLITICAL,
    OTHER
  }

  private static final Set<Kind> SUSPENSIVE =
      Set.of(Kind.REQUEST, Kind.COLLECTIVE_DECISION, Kind.DETERMINATION);

  public Condition {
    Required.fields("kind", kind, "text", text);
  }

  /** Whether the duty waits for this condition. */
  public boolean suspends() {
    return makesConditional == null ? SUSPENSIVE.contains(kind) : makesConditional;
  }
}
