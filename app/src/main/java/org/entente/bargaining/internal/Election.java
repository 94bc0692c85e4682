package org.entente.bargaining.internal;

import org.entente.bargaining.ElectionModel;
import org.entente.bargaining.VictoryModel;
import org.entente.bargaining.VotingRule;
import org.entente.core.Failure;

/**
 * A probabilistic Condorcet election: from every voter's utility of every alternative to the
 * probability of each alternative.
 */
public final class Election {

  private static final double LEAST_COALITION = 1e-8;
  private static final double LEAST_INCENTIVE = 1e-10;
  private static final int MOST_ROUNDS = 1000;

  private final VotingRule voting;
  private final VictoryModel victory;
  private final ElectionModel model;

  public Election(VotingRule voting, VictoryModel victory, ElectionModel model) {
    this.voting = voting;
    this.victory = victory;
    this.model = model;
  }

  /**
   * The probability of each alternative; they sum to 1.
   *
   * @param utility voters × {@code alternatives}, row by row
   * @param weight weight of each voter
   * @param alternatives how many alternatives
   */
  public double[] probabilities(double[] utility, double[] weight, int alternatives) {
    double[] coalition = coalitions(utility, weight, alternatives);
    double[] victories = victories(coalition, alternatives);
    return switch (model) {
      case CONDITIONAL -> conditional(victories, alternatives);
      case MARKOV_UNIFORM -> markov(victories, uniform(alternatives), alternatives, 1e-6);
      case MARKOV_INCENTIVE ->
          markov(victories, incentives(coalition, victories, alternatives), alternatives, 1e-8);
    };
  }

  private double[] coalitions(double[] utility, double[] weight, int m) {
    var strength = new double[m * m];
    for (int i = 0; i < m; i++) {
      strength[i * m + i] = LEAST_COALITION;
      for (int j = 0; j < i; j++) {
        double forI = LEAST_COALITION;
        double forJ = LEAST_COALITION;
        for (int k = 0; k < weight.length; k++) {
          double vote = voting.vote(weight[k], utility[k * m + i] - utility[k * m + j]);
          if (vote > 0) {
            forI += vote;
          } else {
            forJ -= vote;
          }
        }
        strength[i * m + j] = forI;
        strength[j * m + i] = forJ;
      }
    }
    return strength;
  }

  private double[] victories(double[] coalition, int m) {
    var chance = new double[m * m];
    for (int i = 0; i < m; i++) {
      chance[i * m + i] = 0.5;
      for (int j = 0; j < i; j++) {
        double forI = coalition[i * m + j];
        double forJ = coalition[j * m + i];
        chance[i * m + j] = victory.probability(forI, forJ);
        chance[j * m + i] = victory.probabilityOfSecond(forI, forJ);
      }
    }
    return chance;
  }

  private static double[] conditional(double[] victories, int m) {
    var product = new double[m];
    double sum = 0;
    for (int i = 0; i < m; i++) {
      product[i] = 1;
      for (int j = 0; j < m; j++) {
        product[i] *= victories[i * m + j];
      }
      sum += product[i];
    }
    for (int i = 0; i < m; i++) {
      product[i] /= sum;
    }
    return product;
  }

  private static double[] uniform(int m) {
    var share = new double[m * m];
    java.util.Arrays.fill(share, 1.0 / m);
    return share;
  }

  /** Column-wise shares: how much of alternative j's challenges come from alternative i. */
  private static double[] incentives(double[] coalition, double[] victories, int m) {
    var share = new double[m * m];
    for (int j = 0; j < m; j++) {
      double sum = 0;
      for (int i = 0; i < m; i++) {
        double incentive = coalition[i * m + j] * victories[i * m + j];
        share[i * m + j] = i == j ? incentive + LEAST_INCENTIVE : incentive;
        sum += share[i * m + j];
      }
      for (int i = 0; i < m; i++) {
        share[i * m + j] /= sum;
      }
    }
    return share;
  }

  /** The stationary distribution of g_i = Σ_j P_ij (π_i H_ji + π_j H_ij), by damped iteration. */
  private static double[] markov(double[] victories, double[] share, int m, double tolerance) {
    var chance = new double[m];
    java.util.Arrays.fill(chance, 1.0 / m);
    var next = new double[m];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double change = 0;
      for (int i = 0; i < m; i++) {
        next[i] = 0;
        for (int j = 0; j < m; j++) {
          next[i] +=
              victories[i * m + j] * (chance[i] * share[j * m + i] + chance[j] * share[i * m + j]);
        }
        change = Math.max(change, Math.abs(next[i] - chance[i]));
      }
      for (int i = 0; i < m; i++) {
        chance[i] = (chance[i] + next[i]) / 2;
      }
      if (change <= tolerance) {
        return chance;
      }
    }
    throw Failure.unable(
        "the Markov election did not settle in "
            + MOST_ROUNDS
            + " rounds: choose another PCEModel, e.g. Conditional");
  }
}
