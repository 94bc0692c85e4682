package org.entente.reading.review;

import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A correction held against what the reader makes of its document.
 *
 * @param correction what a person said
 * @param standing how it relates to the reading
 * @param read the statement that the reader now reads there, if any
 */
public record Judgement(Correction correction, Standing standing, @Nullable Statement read)
    implements Judged {

  /** Whether only the person says it: the reader reads nothing of the kind there. */
  public boolean standsAlone() {
    return read == null
        && (standing == Standing.HOLDS || standing == Standing.UNREAD)
        && correction.vouched().isPresent();
  }
}
