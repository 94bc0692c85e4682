package org.entente.bargaining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.Party;

/**
 * How far from the reversion point a rule of decision lets an outcome go, given how far each party
 * goes along.
 */
final class RuleReach {

  private static final double ROUNDING = 1e-12;

  private final DecisionRule rule;
  private final List<Party> parties;
  private final double[] votingWeight;

  /**
   * @param parties all that take part
   * @param votingWeight what each party's vote counts under a qualified majority
   */
  RuleReach(DecisionRule rule, List<Party> parties, double[] votingWeight) {
    this.rule = rule;
    this.parties = parties;
    this.votingWeight = votingWeight;
  }

  /**
   * The furthest distance that passes.
   *
   * @param reach how far each party goes along, 0 or more
   * @return 0 if nothing passes, infinity if nothing stands in the way
   */
  double furthest(double[] reach) {
    double byRule =
        switch (rule) {
          case DecisionRule.Consensus c -> Double.POSITIVE_INFINITY;
          case DecisionRule.Unanimity u -> least(reach, Party::votes);
          case DecisionRule.QualifiedMajority q -> carried(reach, votingWeight, q.share());
          case DecisionRule.SimpleMajority s -> majority(reach);
          case DecisionRule.Accession a -> acceded(reach, a);
        };
    return Math.min(byRule, least(reach, Party::veto));
  }

  private double least(double[] reach, Predicate<Party> whose) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < reach.length; i++) {
      if (whose.test(parties.get(i))) {
        least = Math.min(least, reach[i]);
      }
    }
    return least;
  }

  /** The largest reach at which voters with the share of all weight still go along. */
  private double carried(double[] reach, double[] weight, double share) {
    double needed = share * behind(reach, weight, Double.NEGATIVE_INFINITY) - ROUNDING;
    double[] steps = reach.clone();
    Arrays.sort(steps);
    int passing = -1;
    int failing = steps.length;
    while (failing - passing > 1) {
      int middle = (passing + failing) / 2;
      if (behind(reach, weight, steps[middle]) >= needed) {
        passing = middle;
      } else {
        failing = middle;
      }
    }
    return passing < 0 ? 0 : steps[passing];
  }

  private double behind(double[] reach, double[] weight, double least) {
    double sum = 0;
    for (int i = 0; i < reach.length; i++) {
      sum += parties.get(i).votes() && reach[i] >= least ? weight[i] : 0;
    }
    return sum;
  }

  private double majority(double[] reach) {
    long voters = parties.stream().filter(Party::votes).count();
    return ranked(reach, Party::votes, (int) (voters / 2) + 1);
  }

  private double acceded(double[] reach, DecisionRule.Accession rule) {
    long present = parties.stream().filter(p -> rule.indispensable().contains(p.id())).count();
    if (present < rule.indispensable().size()) {
      return 0;
    }
    return Math.min(
        ranked(reach, Party::isCandidate, rule.count()),
        least(reach, p -> rule.indispensable().contains(p.id())));
  }

  /** The reach of the {@code count}th furthest among some parties; 0 where there are too few. */
  private double ranked(double[] reach, Predicate<Party> who, int count) {
    var found = new double[reach.length];
    int n = 0;
    for (int i = 0; i < reach.length; i++) {
      if (who.test(parties.get(i))) {
        found[n++] = reach[i];
      }
    }
    if (n < count) {
      return 0;
    }
    Arrays.sort(found, 0, n);
    return found[n - count];
  }
}
