package org.entente.event;

/** GDELT's four sorts of event, numbered 1 to 4. */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** 1..4, as in GDELT's column. */
  public int number() {
    return ordinal() + 1;
  }
}
