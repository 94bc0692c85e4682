package org.entente.actor;

import java.util.Locale;

/** Who speaks for an actor; a minister, a party or a former premier is not the state. */
public enum Level {
  STATE,
  HEAD,
  OFFICIAL,
  PARTY,
  CANDIDATE,
  FORMER,
  LEGISLATOR,
  LEGISLATURE,
  ORG;

  /** The word used in JSON and on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
