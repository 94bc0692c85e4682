package org.entente.usecase.ingest;

import org.entente.event.Part;

/** Is told how far an ingestion has come; called by several threads, one at a time. */
@FunctionalInterface
public interface IngestProgress {

  /** Nobody watches. */
  IngestProgress NONE = (part, done, expected) -> {};

  /**
   * A part is done.
   *
   * @param done expected files dealt with so far, of {@code expected}
   */
  void done(Part part, long done, long expected);
}
