package org.entente.initiative;

import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A driver or a hurdle of an initiative, named in one passage.
 *
 * @param kind reason for it or obstacle to it
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

  /** Reason for, or obstacle to, an initiative. */
  public enum Kind {
    DRIVER,
    HURDLE
  }
}
