package org.entente.obligation;

import java.util.List;

/**
 * Who is drawn in if those obliged join, round by round until nobody more is.
 *
 * @param rounds the rounds, the first being the direct duties
 * @param ifStruck whose duties follow if the attackers strike those who join
 */
public record Cascade(List<Round> rounds, List<Exposure> ifStruck) {

  /** On whose side somebody joins. */
  public enum Side {
    DEFENDER,
    ATTACKER
  }

  /**
   * One state drawn in.
   *
   * @param state who
   * @param side on whose side
   * @param owedTo whose call it answers
   * @param treaty id of the treaty
   * @param provision article
   */
  public record Join(String state, Side side, String owedTo, String treaty, String provision) {}

  /**
   * One round.
   *
   * @param number its number, from 1
   * @param joins who is drawn in
   * @param notOwed promises that stay silent, with the reason
   */
  public record Round(int number, List<Join> joins, List<String> notOwed) {}

  /**
   * What follows if a state that joined is itself struck.
   *
   * @param state the state struck
   * @param object where and what
   * @param joins whose duties towards it fall due, beyond those already in
   */
  public record Exposure(String state, String object, List<Join> joins) {}

  public Cascade {
    rounds = List.copyOf(rounds);
    ifStruck = List.copyOf(ifStruck);
  }
}
