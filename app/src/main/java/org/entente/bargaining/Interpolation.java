package org.entente.bargaining;

/** How the strengths of two parties place the proposed bargain between their positions. */
public enum Interpolation {
  S1P1("S1P1"),
  S2P2("S2P2"),
  S2PMAX("S2PMax");

  private final String label;

  Interpolation(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }
}
