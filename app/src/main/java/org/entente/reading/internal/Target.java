package org.entente.reading.internal;

/**
 * The initiative that a cue is about.
 *
 * @param initiative slug
 * @param how how the text's words led to it
 * @param certainty how sure that is, 0..1
 * @param explicit whether the initiative or a noun for it is the cue's object or subject
 */
record Target(String initiative, String how, double certainty, boolean explicit) {}
