package org.entente.initiative;

import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A driver, a hurdle or a foundation of an initiative, named in one passage.
 *
 * @param kind how it bears on the initiative
 * @param initiative slug of the initiative
 * @param topic id of the declared driver or hurdle it is an instance of, if any
 * @param phrase what it is, in few words
 * @param evidence the passage
 * @param rule what produced the row
 */
public record Factor(
    Kind kind,
    String initiative,
    @Nullable String topic,
    String phrase,
    Passage evidence,
    String rule) {

  /** How a factor bears on an initiative. */
  public enum Kind {
    /** A reason for it. */
    DRIVER,
    /** An obstacle to it. */
    HURDLE,
    /** A grouping that it would be built on; the topic is that grouping's slug. */
    FOUNDATION
  }
}
