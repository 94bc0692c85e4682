package org.entente.actor;

/** An office whose holder speaks for an actor. */
public enum Office {
  HEAD_OF_STATE(Level.HEAD),
  HEAD_OF_GOVERNMENT(Level.HEAD),
  PARAMOUNT_LEADER(Level.HEAD),
  DEPUTY_HEAD_OF_GOVERNMENT(Level.OFFICIAL),
  FOREIGN_MINISTER(Level.OFFICIAL),
  DEFENCE_MINISTER(Level.OFFICIAL),
  SECURITY_ADVISER(Level.OFFICIAL),
  CHIEF_CABINET_SECRETARY(Level.OFFICIAL),
  MINISTER(Level.OFFICIAL),
  SPOKESPERSON(Level.OFFICIAL),
  SENIOR_DIPLOMAT(Level.OFFICIAL),
  MILITARY_CHIEF(Level.OFFICIAL),
  PARTY_LEADER(Level.PARTY),
  OPPOSITION_LEADER(Level.PARTY),
  LEGISLATURE_SPEAKER(Level.LEGISLATOR),
  LEGISLATOR(Level.LEGISLATOR),
  SECRETARY_GENERAL(Level.OFFICIAL),
  COMMISSION_PRESIDENT(Level.OFFICIAL),
  COUNCIL_PRESIDENT(Level.OFFICIAL),
  HIGH_REPRESENTATIVE(Level.OFFICIAL),
  COMMISSIONER(Level.OFFICIAL);

  private final Level level;

  Office(Level level) {
    this.level = level;
  }

  /** For whom the holder speaks while in office. */
  public Level level() {
    return level;
  }
}
