package org.entente.initiative;

import java.time.LocalDate;
import org.entente.core.AsOf;
import org.entente.core.Citation;
import org.entente.evidence.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of one thing that was read in a document. It counts from its day on, in
 * views of that day and later, until the day it was undone.
 */
public sealed interface Ruling permits Correction, FactorCorrection {

  /** Running number over all judgements in the order in which they were made, from 1. */
  long number();

  /** The first day whose views know it, UTC. */
  LocalDate day();

  /** Who judged; null where no name was given. */
  @Nullable String by();

  Correction.Verdict verdict();

  /** Why, in the person's words; empty where none was given. */
  String reason();

  /** The first day whose views no longer know it; null while it stands. */
  @Nullable LocalDate undone();

  /** The passage that was judged. */
  Passage evidence();

  /** The rule that had read it. */
  String rule();

  /** What was judged, in few words. */
  String subject();

  /** Whether the reader had it right in what readings are scored by. */
  boolean wasRight();

  /** Whether views of the day know it. */
  default boolean countsOn(AsOf asOf) {
    LocalDate until = undone();
    return asOf.includes(day()) && (until == null || !asOf.includes(until));
  }

  /** Id of the document in which it was read. */
  default String document() {
    return evidence().document();
  }

  /** The judgement in one line. */
  default String line() {
    String name = by();
    return verdict().done()
        + " by hand on "
        + day()
        + (name == null ? "" : " by " + name)
        + (reason().isEmpty() ? "" : ": " + reason());
  }

  /** The judgement as a source. */
  default Citation cite() {
    return Citation.of(
        Citation.Kind.USER, "correction-" + number(), "correction " + number(), line());
  }
}
