package org.entente.initiative;

import org.entente.evidence.DocumentHead;

/**
 * A driver or hurdle together with the document that names it.
 *
 * @param factor what was named
 * @param source where
 */
public record NamedFactor(Factor factor, DocumentHead source) {}
