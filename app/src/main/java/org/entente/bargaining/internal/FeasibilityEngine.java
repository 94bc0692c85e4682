package org.entente.bargaining.internal;

import java.util.Comparator;
import java.util.List;
import org.entente.bargaining.CompromiseParameters;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.Limit;
import org.entente.bargaining.Party;

/**
 * Settles a question for one draw of its uncertain figures.
 *
 * <p>Parties are kept by id and those without capability are left out, so that neither order nor
 * bystanders matter.
 */
final class FeasibilityEngine {

  private static final double UNIT = 100;

  /** Largest tolerance, in points of a scale of 100, of a party that does not care at all. */
  private static final double MOST_TOLERANCE = 20;

  private static final double ROUNDING = 1e-9;

  private final FeasibilityQuestion question;
  private final CompromiseParameters parameters;
  private final List<Party> parties;
  private final double unit;

  FeasibilityEngine(FeasibilityQuestion question, CompromiseParameters parameters) {
    this.question = question;
    this.parameters = parameters;
    unit = (question.high() - question.low()) / UNIT;
    parties =
        question.parties().stream()
            .filter(p -> p.capability().high() > 0)
            .sorted(Comparator.comparing(Party::id))
            .toList();
  }

  List<Party> parties() {
    return parties;
  }

  FeasibilityQuestion question() {
    return question;
  }

  Landing land(Draw draw) {
    int n = parties.size();
    var at = new double[n];
    var weight = new double[n];
    var votingWeight = new double[n];
    var tolerance = new double[n];
    for (int i = 0; i < n; i++) {
      Party party = parties.get(i);
      double salience = Math.clamp(party.salience().at(draw.salience[i]), 0, 100);
      double capability = Math.max(0, party.capability().at(draw.capability[i]));
      at[i] =
          points(
              Math.clamp(party.position().at(draw.position[i]), question.low(), question.high()));
      weight[i] = parameters.weight(capability, salience, party.votes());
      votingWeight[i] = Math.pow(capability, parameters.power());
      tolerance[i] = draw.tolerance * MOST_TOLERANCE * (1 - salience / 100);
    }
    double compromise = compromise(at, weight, draw);
    double[] ceiling = ceilings(draw);
    double outcome = decided(compromise, at, tolerance, ceiling, votingWeight);
    return landing(at, tolerance, ceiling, compromise, outcome);
  }

  private double points(double value) {
    return (value - question.low()) / unit;
  }

  private double value(double points) {
    return question.low() + points * unit;
  }

  private double compromise(double[] at, double[] weight, Draw draw) {
    double all = 0;
    for (double w : weight) {
      all += w;
    }
    if (all == 0) {
      return Averages.mean(at);
    }
    var compromise = new Compromise(parameters, at, weight);
    if (draw.middle < parameters.middle()) {
      return compromise.middle();
    }
    int which = (int) (draw.spread * parameters.spreads().size());
    return compromise.option(draw.error * parameters.spreads().get(which));
  }

  private double[] ceilings(Draw draw) {
    var ceiling = new double[parties.size()];
    for (int i = 0; i < ceiling.length; i++) {
      ceiling[i] = Double.POSITIVE_INFINITY;
      for (Limit limit : parties.get(i).limits()) {
        if (draw.limit[i] < limit.holds()) {
          ceiling[i] = Math.min(ceiling[i], points(limit.ceiling()));
        }
      }
    }
    return ceiling;
  }

  /** The point nearest to the compromise that those who must go along prefer to the reversion. */
  private double decided(
      double compromise, double[] at, double[] tolerance, double[] ceiling, double[] votingWeight) {
    double reversion = points(question.reversion());
    boolean up = compromise >= reversion;
    var reach = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      reach[i] = reach(at[i], tolerance[i], ceiling[i], reversion, up);
    }
    double furthest = new RuleReach(question.rule(), parties, votingWeight).furthest(reach);
    double distance = Math.min(Math.abs(compromise - reversion), furthest);
    return up ? reversion + distance : reversion - distance;
  }

  /** How far from the reversion, in one direction, a party would rather go than stay. */
  private static double reach(
      double at, double tolerance, double ceiling, double reversion, boolean up) {
    double preferred = up ? at - reversion : reversion - at;
    double reach = Math.max(0, 2 * preferred) + tolerance;
    return up ? Math.min(reach, Math.max(0, ceiling - reversion)) : reach;
  }

  private Landing landing(
      double[] at, double[] tolerance, double[] ceiling, double compromise, double outcome) {
    double reversion = points(question.reversion());
    double accession = points(question.accessionPoint());
    var positions = new double[at.length];
    var accepts = new boolean[at.length];
    var willing = new boolean[at.length];
    boolean up = outcome >= reversion;
    for (int i = 0; i < at.length; i++) {
      positions[i] = value(at[i]);
      accepts[i] =
          Math.abs(outcome - reversion)
              <= reach(at[i], tolerance[i], ceiling[i], reversion, up) + ROUNDING;
      willing[i] = at[i] >= accession && ceiling[i] >= accession;
    }
    return new Landing(positions, accepts, willing, value(compromise), value(outcome));
  }
}
