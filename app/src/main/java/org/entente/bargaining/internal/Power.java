package org.entente.bargaining.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.bargaining.CompromiseParameters;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.Party;

/** The Shapley-Shubik index of every party under the question's rule, at likeliest figures. */
final class Power {

  private final DecisionRule rule;
  private final List<Party> voters;
  private final CompromiseParameters parameters;

  Power(FeasibilityEngine engine, CompromiseParameters parameters) {
    rule = engine.question().rule();
    this.parameters = parameters;
    boolean byCandidates = rule instanceof DecisionRule.Accession;
    voters =
        engine.parties().stream().filter(p -> byCandidates ? p.isCandidate() : p.votes()).toList();
  }

  /** Index by party id; empty where nobody votes. */
  Map<String, Double> byParty() {
    var power = new LinkedHashMap<String, Double>();
    if (voters.isEmpty()) {
      return power;
    }
    double[] weight = voters.stream().mapToDouble(this::weight).toArray();
    var veto = new boolean[voters.size()];
    for (int i = 0; i < veto.length; i++) {
      veto[i] = voters.get(i).veto() || isIndispensable(voters.get(i));
    }
    double[] index = PowerIndex.shapleyShubik(weight, quota(), veto);
    for (int i = 0; i < index.length; i++) {
      power.put(voters.get(i).id(), index[i]);
    }
    return power;
  }

  private double weight(Party party) {
    return switch (rule) {
      case DecisionRule.Consensus c ->
          parameters.weight(party.capability().likely(), party.salience().likely(), true);
      case DecisionRule.QualifiedMajority q ->
          Math.pow(party.capability().likely(), parameters.power());
      case DecisionRule.Unanimity u -> 1;
      case DecisionRule.SimpleMajority s -> 1;
      case DecisionRule.Accession a -> 1;
    };
  }

  private double quota() {
    int n = voters.size();
    return switch (rule) {
      case DecisionRule.Consensus c -> 0.5;
      case DecisionRule.QualifiedMajority q -> q.share();
      case DecisionRule.Unanimity u -> 1;
      case DecisionRule.SimpleMajority s -> Math.floor(n / 2.0 + 1) / n;
      case DecisionRule.Accession a -> Math.min(1, (double) a.count() / n);
    };
  }

  private boolean isIndispensable(Party party) {
    return rule instanceof DecisionRule.Accession a && a.indispensable().contains(party.id());
  }
}
