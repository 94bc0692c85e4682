package org.entente.initiative;

/**
 * Where an actor stands on an initiative's scale of outcomes.
 *
 * @param mean best estimate, scale points 0..100
 * @param low lower end of the 90 % credible interval
 * @param high upper end of the 90 % credible interval
 * @param weight how much has been heard, in full-weight statements of today
 */
public record Position(double mean, double low, double high, double weight) {}
