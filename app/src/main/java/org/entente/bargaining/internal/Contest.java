package org.entente.bargaining.internal;

import org.entente.bargaining.KtabContest;
import org.entente.bargaining.ThirdPartyCommitment;
import org.entente.bargaining.VotingRule;

/**
 * One observer's view of all contests of a turn: who would win, and what the challenge is worth to
 * the challenger.
 */
final class Contest {

  private static final double LEAST_COALITION = 1e-10;

  private final Landscape land;
  private final VotingRule voting;
  private final ThirdPartyCommitment commitment;
  private final double[] utility;

  /**
   * @param utility the observer's estimate of everyone's utility for everyone's position, actors ×
   *     actors
   */
  Contest(Landscape land, VotingRule voting, ThirdPartyCommitment commitment, double[] utility) {
    this.land = land;
    this.voting = voting;
    this.commitment = commitment;
    this.utility = utility;
  }

  private double u(int actor, int position) {
    return utility[actor * land.actors + position];
  }

  /** The chance that {@code i} beats {@code j}, third parties taking sides. */
  double chance(int i, int j) {
    double forI = LEAST_COALITION;
    double forJ = LEAST_COALITION;
    double voteI = voting.vote(land.weight[i], u(i, i) - u(i, j));
    double voteJ = voting.vote(land.weight[j], u(j, i) - u(j, j));
    forI += Math.max(0, voteI) + Math.max(0, voteJ);
    forJ += Math.max(0, -voteI) + Math.max(0, -voteJ);
    double allForI = forI;
    double allForJ = forJ;
    for (int n = 0; n < land.actors; n++) {
      if (n != i && n != j) {
        double vote = thirdParty(n, i, j, forI, forJ);
        if (vote > 0) {
          allForI += vote;
        } else {
          allForJ -= vote;
        }
      }
    }
    return allForI / (allForI + allForJ);
  }

  private double thirdParty(int n, int i, int j, double forI, double forJ) {
    double uI = u(n, i);
    double uJ = u(n, j);
    double uN = u(n, n);
    double weight = land.weight[n];
    double vote = voting.vote(weight, uI - uJ);
    double withI = forI + Math.max(0, vote);
    double withJ = forJ + Math.max(0, -vote);
    double alpha = withI / (withI + withJ);
    double beta = 1 - alpha;
    return switch (commitment) {
      case SEMI_COMMIT -> {
        double first = alpha * (2 * uI + uN) + beta * (3 * uJ);
        double second = alpha * (3 * uI) + beta * (2 * uJ + uN);
        yield voting.vote(weight, first - second);
      }
      case FULL_COMMIT, NO_COMMIT -> voting.vote(weight, 0);
    };
  }

  /** The expected gain to {@code k} of {@code i} challenging {@code j}, chance being given. */
  double gain(int k, int i, int j, double chance) {
    return challenge(k, i, j, chance) - (u(k, i) + u(k, j));
  }

  private double challenge(int k, int i, int j, double chance) {
    double stake = land.salienceSum[j];
    return (1 - stake) * 2 * u(k, i) + stake * contested(k, i, j, chance);
  }

  private double contested(int k, int i, int j, double chance) {
    return chance * 2 * u(k, i) + (1 - chance) * 2 * u(k, j);
  }

  /** The contest as {@code i} sees it, this being {@code i}'s view. */
  KtabContest report(int i, int j) {
    double chance = chance(i, j);
    return new KtabContest(
        i,
        j,
        chance,
        u(i, i) + u(i, j),
        2 * u(i, i),
        contested(i, i, j, chance),
        challenge(i, i, j, chance));
  }
}
