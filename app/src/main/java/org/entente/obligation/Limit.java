package org.entente.obligation;

import org.entente.core.Citation;

/**
 * A rule that forbids or narrows what a state may do in a case.
 *
 * @param state whom it binds; {@code UN} for rules that bind all
 * @param source id of the constraint
 * @param level where the rule stands, in a word
 * @param effect whether it bars, conditions or narrows, in a word
 * @param text what it says
 * @param citation where its text is found
 */
public record Limit(
    String state, String source, String level, String effect, String text, Citation citation) {}
