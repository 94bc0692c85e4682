package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.List;
import org.entente.bargaining.Distribution;
import org.entente.bargaining.Feasibility;
import org.entente.bargaining.PartyOutlook;
import org.entente.bargaining.Sensitivity;
import org.entente.bargaining.Shift;
import org.entente.core.Explanation;
import org.entente.core.Probability;
import org.entente.usecase.feasibility.FeasibilityAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An answer on feasibility as JSON shows it.
 *
 * @param initiative slug
 * @param asOf the day whose knowledge it uses
 * @param runs number of runs
 * @param seed the seed they follow from
 * @param rule the rule of decision in words
 * @param reversion the outcome if nothing is agreed
 * @param accessionPoint the outcome from which on it counts as formed
 * @param formed probability that it forms
 * @param formedUnchanged the same without the user's changes; null where there are none
 * @param changes what the user set otherwise
 * @param outcome how the outcomes spread
 * @param labels probability of an outcome at or above each labelled point
 * @param parties what becomes of each party
 * @param coalitions likeliest memberships where it forms
 * @param core ids of those in nearly always
 * @param sensitivities figures whose uncertainty moves the result, widest first
 * @param shifts smallest moves that cross a threshold
 * @param baselines plain averages
 * @param confidence how far to trust it
 * @param explanation why the headline probability is what it is
 */
public record FeasibilityView(
    String initiative,
    LocalDate asOf,
    int runs,
    long seed,
    String rule,
    double reversion,
    double accessionPoint,
    Probability formed,
    @Nullable Probability formedUnchanged,
    List<String> changes,
    Distribution outcome,
    List<Feasibility.LabelChance> labels,
    List<PartyOutlook> parties,
    List<Feasibility.Coalition> coalitions,
    List<String> core,
    List<Sensitivity> sensitivities,
    List<Shift> shifts,
    Feasibility.Baselines baselines,
    String confidence,
    Explanation explanation) {

  public static FeasibilityView of(FeasibilityAnswer answer) {
    Feasibility f = answer.feasibility();
    Feasibility unchanged = answer.unchanged();
    return new FeasibilityView(
        answer.initiative(),
        answer.asOf().day(),
        f.runs(),
        f.seed().value(),
        f.question().rule().words(),
        f.question().reversion(),
        f.question().accessionPoint(),
        f.formed(),
        unchanged == null ? null : unchanged.formed(),
        answer.changes(),
        f.outcome(),
        f.labels(),
        f.parties(),
        f.coalitions(),
        f.core().stream().sorted().toList(),
        f.sensitivities(),
        f.shifts(),
        f.baselines(),
        answer.confidence(),
        answer.explanation());
  }
}
