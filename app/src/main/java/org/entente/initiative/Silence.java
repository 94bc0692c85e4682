package org.entente.initiative;

import java.time.LocalDate;
import org.entente.core.Explanation;

/**
 * An actor that used to speak of an initiative and has stopped.
 *
 * @param since the last day it was heard
 * @param days how long ago that is
 * @param probability how likely a gap this long is at its own past pace
 * @param explanation how that follows
 */
public record Silence(LocalDate since, long days, double probability, Explanation explanation) {}
