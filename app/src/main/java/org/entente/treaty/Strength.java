package org.entente.treaty;

/** How firmly a provision binds those who owe it, strongest first. */
public enum Strength {
  AUTOMATIC_ALL_MEANS,
  AUTOMATIC_ASSISTANCE,
  AS_DEEMED_NECESSARY,
  ACT_BY_CONSTITUTIONAL_PROCESS,
  CONSULT,
  ASSURANCE,
  POLITICAL,
  ABSTAIN,
  NONE;

  /** The word used in files and JSON. */
  public String word() {
    return Words.of(this);
  }
}
