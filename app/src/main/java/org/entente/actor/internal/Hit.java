package org.entente.actor.internal;

/**
 * A stretch of tokens that the lexicon knows.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param sense what it means
 */
record Hit(int from, int to, Sense sense) {}
