package org.entente.obligation;

import org.entente.core.Citation;

/**
 * A promise to the victim that an attacker breaks.
 *
 * @param state the attacker
 * @param treaty id of the treaty
 * @param provision article
 * @param text what it promised
 * @param citation where the text is found
 */
public record Breach(
    String state, String treaty, String provision, String text, Citation citation) {}
