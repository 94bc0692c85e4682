package org.entente.bargaining;

/**
 * From whose view of the contest the bargains are made: the initiator only, both, or a weighted
 * mean of both.
 */
public enum BargainModel {
  INIT_ONLY("InitOnlyInterp"),
  INIT_RCVR("InitRcvrInterp"),
  PW_COMP("PWCompInterp");

  private final String label;

  BargainModel(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }
}
