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
    double odds = documentsAfter / (double) documentsBefore;
    double probability = atMost(usesAfter, (long) usesBefore + usesAfter, odds);
    return new RateTest(usesBefore, documentsBefore, usesAfter, documentsAfter, probability);
  }

  /**
   * The binomial probability of at most {@code most} of {@code uses}. Every term is reckoned
   * against the likeliest one, so that none that matters is too small for a double, and their sum
   * makes them probabilities.
   */
  private static double atMost(int most, long uses, double odds) {
    long likeliest = (long) Math.floor((uses + 1) * odds / (1 + odds));
    double below = likeliest <= most ? 1 : 0;
    double above = 1 - below;
    double term = 1;
    for (long k = likeliest; k > 0 && term > 0; k--) {
      term *= k / ((uses - k + 1) * odds);
      below += k - 1 <= most ? term : 0;
      above += k - 1 <= most ? 0 : term;
    }
    term = 1;
    for (long k = likeliest; k < uses && term > 0; k++) {
      term *= (uses - k) * odds / (k + 1.0);
      below += k + 1 <= most ? term : 0;
      above += k + 1 <= most ? 0 : term;
    }
    return below / (below + above);
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
