package org.entente.actor.internal;

import org.entente.actor.Mention;
import org.entente.actor.Resolution;

/**
 * A reading of a phrase.
 *
 * @param kind what sort of name it is
 * @param resolution what it stands for
 */
record Meaning(Mention.Kind kind, Resolution resolution) {}
