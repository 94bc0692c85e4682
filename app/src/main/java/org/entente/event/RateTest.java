package org.entente.event;

import org.entente.core.Explanation;

/**
 * Whether somebody has stopped using a term: uses per document in an earlier window against a later
 * one, by the exact conditional test of two Poisson rates (Przyborowski and Wilenski 1940).
 *
 * @param usesBefore uses of the term in the earlier window
 * @param documentsBefore documents of theirs in it
 * @param usesAfter uses in the later window
 * @param documentsAfter documents of theirs in it
 * @param probability how likely so few uses or fewer are in the later window at an unchanged rate
 */
public record RateTest(
    int usesBefore, int documentsBefore, int usesAfter, int documentsAfter, double probability) {

  /**
   * Tests for a fall. Given all uses, those of the later window are binomial with its share of the
   * documents.
   */
  public static RateTest ofFall(
      int usesBefore, int documentsBefore, int usesAfter, int documentsAfter) {
    if (Math.min(usesBefore, usesAfter) < 0 || Math.min(documentsBefore, documentsAfter) < 1) {
      throw new IllegalArgumentException("each window has at least one document");
    }
    int uses = usesBefore + usesAfter;
    double share = documentsAfter / (double) (documentsBefore + documentsAfter);
    double sum = 0;
    double term = Math.pow(1 - share, uses);
    for (int k = 0; k <= usesAfter; k++) {
      sum += term;
      term *= (uses - k) / (k + 1.0) * share / (1 - share);
    }
    return new RateTest(
        usesBefore, documentsBefore, usesAfter, documentsAfter, Math.clamp(sum, 0, 1));
  }

  public Explanation explanation() {
    return Explanation.of("probability of so few uses by chance", probability)
        .because("binomial: all uses fall on documents alike, given their number")
        .from(
            Explanation.of("uses before", usesBefore),
            Explanation.of("documents before", documentsBefore),
            Explanation.of("uses after", usesAfter),
            Explanation.of("documents after", documentsAfter));
  }
}
