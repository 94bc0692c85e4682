package org.entente.bargaining;

import java.util.List;

/**
 * One controversial issue whose outcome is known.
 *
 * @param id stable id
 * @param group the proposal it belongs to; issues of one proposal are not independent
 * @param stances where each actor stood
 * @param outcome what was decided, 0..100
 */
public record DecidedIssue(String id, String group, List<Stance> stances, double outcome) {

  /**
   * Where one actor stood on an issue.
   *
   * @param actor its name
   * @param position 0..100
   * @param salience 0..100
   * @param capability above 0
   * @param votes whether it had a vote on the proposal, or was only heard
   */
  public record Stance(
      String actor, double position, double salience, double capability, boolean votes) {}

  public DecidedIssue {
    stances = List.copyOf(stances);
  }
}
