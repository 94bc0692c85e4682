package org.entente.treaty;

/** What one provision promises: the five kinds of ATOP, and what else operative texts contain. */
public enum ProvisionKind {
  /** Come to the aid of the attacked. */
  DEFENSE,
  /** Join the other also when it attacks. */
  OFFENSE,
  /** Give no aid to whoever attacks the other. */
  NEUTRALITY,
  /** Not attack each other. */
  NONAGGRESSION,
  /** Consult, meet, keep in contact. */
  CONSULTATION,
  /** Forbids something, e.g. nuclear weapons on the territory. */
  PROHIBITION,
  /** Permits without obliging. */
  AUTHORISATION,
  /** Take the matter to the Security Council, a court, an organ. */
  RECOURSE,
  /** Visits, bases, logistics, status of forces. */
  ACCESS,
  /** Capability, technology, exercises, dialogue. */
  COOPERATION;

  /** The word used in files and JSON. */
  public String word() {
    return Words.of(this);
  }

  /** Whether the promise is to stand by the other in war. */
  public boolean isAid() {
    return this == DEFENSE || this == OFFENSE;
  }
}
