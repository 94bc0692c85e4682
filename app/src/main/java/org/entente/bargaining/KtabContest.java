package org.entente.bargaining;

/**
 * One contest as its initiator sees it; utilities are to the initiator, over both parties'
 * positions together, 0..2.
 *
 * @param initiator index of the challenger
 * @param receiver index of the challenged
 * @param chance probability that the challenger wins
 * @param statusQuo utility if nobody moves
 * @param victory utility if the receiver adopts the initiator's position
 * @param contested expected utility of fighting it out
 * @param challenge expected utility of challenging, the receiver resisting as much as it cares
 */
public record KtabContest(
    int initiator,
    int receiver,
    double chance,
    double statusQuo,
    double victory,
    double contested,
    double challenge) {}
