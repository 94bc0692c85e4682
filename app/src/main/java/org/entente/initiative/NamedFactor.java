package org.entente.initiative;

import org.entente.evidence.DocumentHead;
import org.jspecify.annotations.Nullable;

/**
 * A driver or hurdle together with the document that names it.
 *
 * @param factor what was named
 * @param source where
 * @param correction the judgement of a person that vouches for it, if any
 */
public record NamedFactor(
    Factor factor, DocumentHead source, @Nullable FactorCorrection correction) {

  /** A factor as it was read, which nobody has judged. */
  public NamedFactor(Factor factor, DocumentHead source) {
    this(factor, source, null);
  }
}
