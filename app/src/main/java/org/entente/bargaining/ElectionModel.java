package org.entente.bargaining;

/**
 * How pairwise chances of victory become the probability of each alternative (probabilistic
 * Condorcet election).
 */
public enum ElectionModel {
  CONDITIONAL("Conditional"),
  MARKOV_INCENTIVE("MarkovIncentive"),
  MARKOV_UNIFORM("MarkovUniform");

  private final String label;

  ElectionModel(String label) {
    this.label = label;
  }

  /** The name in scenario files. */
  public String label() {
    return label;
  }
}
