package org.entente.bargaining;

import java.util.Set;

/** Who must go along for an outcome to come about instead of the reversion point. */
public sealed interface DecisionRule {

  /** Nobody can be outvoted and nobody can block: the outcome is the compromise itself. */
  record Consensus() implements DecisionRule {}

  /** Every voter must accept. */
  record Unanimity() implements DecisionRule {}

  /**
   * Voters with a share of all voting weight must accept.
   *
   * @param share share of the weight of all voters, above 0 and at most 1
   */
  record QualifiedMajority(double share) implements DecisionRule {
    public QualifiedMajority {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("a majority is a share between 0 and 1, not " + share);
      }
    }
  }

  /** More than half of the voters must accept, each counting one. */
  record SimpleMajority() implements DecisionRule {}

  /**
   * A number of candidates must accept, some of them by name.
   *
   * @param count how many candidates, at least one
   * @param indispensable ids of candidates without which it does not come about
   */
  record Accession(int count, Set<String> indispensable) implements DecisionRule {
    public Accession {
      if (count < 1) {
        throw new IllegalArgumentException("an accession threshold is at least one, not " + count);
      }
      indispensable = Set.copyOf(indispensable);
    }
  }

  /** The rule in words. */
  default String words() {
    return switch (this) {
      case Consensus c -> "consensus, nobody outvoted and nobody blocking";
      case Unanimity u -> "every voter must accept";
      case QualifiedMajority q ->
          "voters with " + Math.round(q.share() * 100) + "% of the weight must accept";
      case SimpleMajority s -> "more than half of the voters must accept";
      case Accession a ->
          "at least "
              + a.count()
              + " candidates must accept"
              + (a.indispensable().isEmpty()
                  ? ""
                  : ", among them "
                      + String.join(", ", a.indispensable().stream().sorted().toList()));
    };
  }
}
