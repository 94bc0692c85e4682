package org.entente.treaty;

/** What is struck. */
public enum TargetKind {
  /** Land, territorial sea and the air above them. */
  TERRITORY,
  /** Troops, warships and military aircraft, wherever they are. */
  ARMED_FORCES,
  /** Coast guard and other government ships. */
  PUBLIC_VESSEL,
  /** State aircraft. */
  AIRCRAFT,
  MERCHANT_VESSEL,
  CIVIL_AIRCRAFT,
  /** Citizens and embassies abroad. */
  NATIONALS,
  /** Cables, pipelines and platforms outside territory. */
  INFRASTRUCTURE,
  CYBER,
  SPACE;

  /** The word used in files, options and JSON. */
  public String word() {
    return Words.of(this);
  }
}
