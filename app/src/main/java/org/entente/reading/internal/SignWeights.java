package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.pack.Pack;

/**
 * How much each sign weighs: a binary logistic regression for whether a candidate takes a position,
 * and a multinomial one for which, fitted to labelled documents with a quadratic penalty. Kept in
 * {@code starter/reading/weights.tsv}, one sign a line: its weight for a position, then for each of
 * the five stances.
 */
final class SignWeights {

  /** The name under which the constant terms stand. */
  static final String BIAS = "constant";

  /**
   * What the signs of a candidate say.
   *
   * @param position probability that it takes a position
   * @param stances probability of each stance, given a position, in the order of {@link
   *     Signs#STANCES}; sums to 1
   */
  record Verdict(double position, double[] stances) {

    /** Index of the likeliest stance. */
    int likeliest() {
      int best = 0;
      for (int i = 1; i < stances.length; i++) {
        best = stances[i] > stances[best] ? i : best;
      }
      return best;
    }
  }

  private final Map<String, double[]> weights;

  SignWeights(Map<String, double[]> weights) {
    this.weights = Map.copyOf(weights);
  }

  static SignWeights starter() {
    var weights = new HashMap<String, double[]>();
    for (String line : Pack.starterFile("reading/weights.tsv").text().split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        double[] row = new double[cells.length - 1];
        for (int i = 0; i < row.length; i++) {
          row[i] = Double.parseDouble(cells[i + 1]);
        }
        weights.put(cells[0], row);
      }
    }
    return new SignWeights(weights);
  }

  Verdict weigh(Map<String, Double> signs) {
    int n = Signs.STANCES.size();
    double[] sums = new double[n + 1];
    add(sums, BIAS, 1);
    signs.forEach((sign, strength) -> add(sums, sign, strength));
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 1; i <= n; i++) {
      most = Math.max(most, sums[i]);
    }
    double[] stances = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      stances[i] = Math.exp(sums[i + 1] - most);
      total += stances[i];
    }
    for (int i = 0; i < n; i++) {
      stances[i] /= total;
    }
    return new Verdict(1 / (1 + Math.exp(-sums[0])), stances);
  }

  private void add(double[] sums, String sign, double strength) {
    double[] row = weights.get(sign);
    if (row != null) {
      for (int i = 0; i < row.length; i++) {
        sums[i] += strength * row[i];
      }
    }
  }

  /**
   * The signs that weighed most for or against one of the sums.
   *
   * @param column 0 for a position, 1 to 5 for a stance
   */
  List<String> reasons(Map<String, Double> signs, int column, int count) {
    record Part(String sign, double weight) {}
    var parts = new ArrayList<Part>();
    signs.forEach(
        (sign, strength) -> {
          double[] row = weights.get(sign);
          if (row != null) {
            parts.add(new Part(sign, strength * row[column]));
          }
        });
    return parts.stream()
        .sorted(Comparator.comparingDouble((Part p) -> -Math.abs(p.weight())))
        .limit(count)
        .map(p -> String.format(Locale.ROOT, "%s %+.2f", p.sign(), p.weight()))
        .toList();
  }
}
