package org.entente.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.Explanation;
import org.entente.initiative.Correction;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;

/**
 * How often a rule was right by the judgement of people. A correction of actor, initiative or
 * stance counts as wrong, one of speaker, level or date as right: the row that readings are scored
 * by is actor, initiative and stance.
 *
 * @param rule the rule that read the statements
 * @param right statements accepted, or corrected in a lesser matter
 * @param wrong statements rejected, or corrected in actor, initiative or stance
 * @param judged the judgements counted, in the order in which they were made
 */
public record RulePrecision(String rule, int right, int wrong, List<Ruling> judged) {

  private static final double Z_90 = 1.6448536269514722;

  /** The ends of an interval, 0..1. */
  public record Interval(double low, double high) {}

  public RulePrecision {
    judged = List.copyOf(judged);
  }

  /** Right of all judged, 0..1. */
  public double share() {
    return right / (double) (right + wrong);
  }

  /**
   * The central 90 % interval of the share by Wilson's score (Wilson 1927, Journal of the American
   * Statistical Association 22:209), good for few judgements and shares near 0 and 1.
   */
  public Interval interval() {
    double n = right + wrong;
    double z2 = Z_90 * Z_90;
    double centre = (share() + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z_90 / (1 + z2 / n) * Math.sqrt(share() * (1 - share()) / n + z2 / (4 * n * n));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /** How the share came about, down to each judgement. */
  public Explanation explanation() {
    List<Explanation> parts =
        judged.stream()
            .map(
                c -> Explanation.of(c.subject(), c.wasRight() ? "right" : "wrong").citing(c.cite()))
            .toList();
    return Explanation.of(
            "precision of the rule " + rule,
            String.format(
                Locale.ROOT,
                "%.0f%% of %d (90%% between %.0f%% and %.0f%%)",
                100 * share(),
                right + wrong,
                100 * interval().low(),
                100 * interval().high()))
        .because("right / (right + wrong) of the statements people judged; interval by Wilson")
        .from(parts);
  }

  /** One for each rule of which a statement was judged, the most judged first. */
  public static List<RulePrecision> of(List<? extends Ruling> corrections) {
    Map<String, List<Ruling>> byRule = new TreeMap<>();
    for (Ruling correction : latest(corrections)) {
      byRule.computeIfAbsent(correction.rule(), r -> new ArrayList<>()).add(correction);
    }
    var precisions = new ArrayList<RulePrecision>();
    byRule.forEach(
        (rule, judged) -> {
          int right = (int) judged.stream().filter(Ruling::wasRight).count();
          precisions.add(new RulePrecision(rule, right, judged.size() - right, judged));
        });
    precisions.sort(Comparator.comparingInt((RulePrecision p) -> -p.judged().size()));
    return precisions;
  }

  /** Of several judgements of the same reading the last that was not undone. */
  private static List<Ruling> latest(List<? extends Ruling> corrections) {
    Map<String, Ruling> byReading = new HashMap<>();
    corrections.stream()
        .filter(c -> c.undone() == null && c.verdict() != Correction.Verdict.ADD)
        .forEach(c -> byReading.put(reading(c), c));
    return byReading.values().stream().sorted(Comparator.comparingLong(Ruling::number)).toList();
  }

  private static String reading(Ruling ruling) {
    return switch (ruling) {
      case Correction statement -> Sameness.fingerprint(statement.before());
      case FactorCorrection factor ->
          factor.document() + " " + Sameness.fingerprint(factor.before());
    };
  }
}
