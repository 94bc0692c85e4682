package org.entente.treaty;

/** What a provision says of an attack by one of its own parties. */
public enum IntraParty {
  /** It applies. */
  COVERED,
  /** It is silent or contested. */
  DISPUTED,
  /** It does not apply. */
  EXCLUDED
}
