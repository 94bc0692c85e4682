package org.entente.web.internal;

import org.entente.core.Explanation;
import org.entente.initiative.Initiative;

/**
 * The explanation of one figure.
 *
 * @param initiative whose picture it is in
 * @param figure the figure's name in the address
 * @param heading what the figure is, in words
 * @param explanation how it came about
 */
public record WhyModel(
    Initiative initiative, String figure, String heading, Explanation explanation) {}
