package org.entente.bargaining;

/**
 * What a third party puts at stake when two others contest: its own position, the side it backs, or
 * both.
 */
public enum ThirdPartyCommitment {
  NO_COMMIT("NoCommit"),
  SEMI_COMMIT("SemiCommit"),
  FULL_COMMIT("FullCommit");

  private final String label;

  ThirdPartyCommitment(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }
}
