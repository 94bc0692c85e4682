package org.entente.bargaining;

import org.entente.core.Probability;

/**
 * What the runs say of one party.
 *
 * @param party the party as asked about
 * @param accedes probability that the arrangement forms with it
 * @param willing probability that it stands at or above the accession point and no limit forbids it
 * @param before mean position before
 * @param after mean of where it ends: at the outcome where it goes along, else where it stood
 * @param power Shapley-Shubik index under the rule of decision, 0 where it has no vote
 * @param swing change of the mean outcome if it had no part
 * @param swingFormed change of the probability that the arrangement forms if it had no part
 */
public record PartyOutlook(
    Party party,
    Probability accedes,
    Probability willing,
    double before,
    double after,
    double power,
    double swing,
    double swingFormed) {}
