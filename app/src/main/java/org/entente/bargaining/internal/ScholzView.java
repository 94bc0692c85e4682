package org.entente.bargaining.internal;

/** Chances and expected gains in one state of the expected-utility model. */
final class ScholzView {

  private final double[] at;
  private final double[] salience;
  private final double range;
  private final double[] forFirst;
  private final double allVotes;

  ScholzView(double[] at, double[] risk, double[] salience, double[] weight, double range) {
    this.at = at;
    this.salience = salience;
    this.range = range;
    int n = at.length;
    forFirst = new double[n * n];
    double sum = 0;
    for (int k = 0; k < n; k++) {
      double[] loss = losses(k, risk[k]);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double vote = weight[k] * (loss[j] - loss[i]);
          sum += Math.abs(vote);
          forFirst[i * n + j] += Math.max(0, vote);
        }
      }
    }
    allVotes = sum;
  }

  private double[] losses(int k, double risk) {
    var loss = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      loss[i] = range == 0 ? 0 : Math.pow(Math.abs(at[k] - at[i]) / range, risk);
    }
    return loss;
  }

  private double chance(int i, int j) {
    return at[i] == at[j] || allVotes == 0 ? 0 : forFirst[i * at.length + j] / allVotes;
  }

  /** The expected gain of {@code i} challenging {@code j}, seen with the given risk exponent. */
  double gain(int i, int j, double risk) {
    double half = range == 0 ? 0 : 0.5 * Math.abs(at[i] - at[j]) / range;
    double success = 2 - 4 * Math.pow(0.5 - half, risk);
    double failure = 2 - 4 * Math.pow(0.5 + half, risk);
    double statusQuo = 2 - 4 * Math.pow(0.5, risk);
    double chance = chance(i, j);
    double resisted = chance * success + (1 - chance) * failure;
    return salience[j] * resisted + (1 - salience[j]) * success - statusQuo;
  }
}
