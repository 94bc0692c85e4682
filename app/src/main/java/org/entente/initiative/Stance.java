package org.entente.initiative;

import java.util.Locale;

/** Where a statement stands on an initiative. */
public enum Stance {
  /** Proposes, signs, votes for, joins, endorses. */
  SUPPORT,
  /** Open, conditional, exploratory. */
  LEAN_SUPPORT,
  /** No comment, studying, avoids the subject. */
  NEUTRAL,
  /** Premature, not feasible now, doubts, delays, disavows. */
  LEAN_OPPOSE,
  /** Rejects, vetoes, condemns, withdraws. */
  OPPOSE;

  /** The word used in JSON, files and on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stance seen from the other side: support of a withdrawal is opposition to the thing. */
  public Stance flipped() {
    return switch (this) {
      case SUPPORT -> OPPOSE;
      case LEAN_SUPPORT -> LEAN_OPPOSE;
      case NEUTRAL -> NEUTRAL;
      case LEAN_OPPOSE -> LEAN_SUPPORT;
      case OPPOSE -> SUPPORT;
    };
  }
}
