package org.entente.bargaining;

import java.util.List;
import java.util.Set;
import org.entente.core.Probability;
import org.entente.core.Seed;

/**
 * The answer to a question of feasibility.
 *
 * @param question what was asked
 * @param runs how many runs
 * @param seed the seed they follow from
 * @param outcome how the outcomes spread
 * @param compromise how the compromises spread before the rule of decision was applied
 * @param formed probability of an outcome at or above the accession point
 * @param labels probability of an outcome at or above each labelled point
 * @param parties what becomes of each party, in the order of the question
 * @param coalitions who would be in, likeliest first, of the runs in which the arrangement forms
 * @param core those in at least four of five of these runs
 * @param sensitivities the figures whose uncertainty moves the mean outcome, furthest first
 * @param shifts for each threshold the smallest moves that cross it, shortest first
 * @param baselines what plain averages say
 */
public record Feasibility(
    FeasibilityQuestion question,
    int runs,
    Seed seed,
    Distribution outcome,
    Distribution compromise,
    Probability formed,
    List<LabelChance> labels,
    List<PartyOutlook> parties,
    List<Coalition> coalitions,
    Set<String> core,
    List<Sensitivity> sensitivities,
    List<Shift> shifts,
    Baselines baselines) {

  /**
   * How likely an outcome at or above a labelled point is.
   *
   * @param point the point
   * @param chance the probability
   */
  public record LabelChance(FeasibilityQuestion.ScalePoint point, Probability chance) {}

  /**
   * One set of members.
   *
   * @param members their ids in alphabetical order
   * @param share its share of the runs in which the arrangement forms, 0..1
   */
  public record Coalition(List<String> members, double share) {
    public Coalition {
      members = List.copyOf(members);
    }
  }

  /**
   * Plain averages of the likeliest positions.
   *
   * @param weightedMean weighted by capability × salience
   * @param mean unweighted
   * @param median unweighted
   */
  public record Baselines(double weightedMean, double mean, double median) {}

  public Feasibility {
    labels = List.copyOf(labels);
    parties = List.copyOf(parties);
    coalitions = List.copyOf(coalitions);
    sensitivities = List.copyOf(sensitivities);
    shifts = List.copyOf(shifts);
  }
}
