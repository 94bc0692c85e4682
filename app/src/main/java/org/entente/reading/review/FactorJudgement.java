package org.entente.reading.review;

import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a driver, hurdle or foundation held against what is read of its document now.
 *
 * @param correction what a person said
 * @param standing how it relates to the reading
 * @param read the factor that the reader now reads there, if any
 */
public record FactorJudgement(FactorCorrection correction, Standing standing, @Nullable Factor read)
    implements Judged {

  /** Whether only the person says it: the reader reads nothing of the kind there. */
  public boolean standsAlone() {
    return read == null && standing == Standing.UNREAD && correction.vouched().isPresent();
  }
}
