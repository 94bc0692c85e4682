package org.entente.event;

import java.time.LocalDate;

/**
 * How many of a day's received documents concern something.
 *
 * @param day UTC day
 * @param relevant documents that concern it
 * @param received all documents received
 * @param coverage share of the expected files that were received, 0..1; 1 where nothing says how
 *     many to expect
 */
public record ShareDay(LocalDate day, long relevant, long received, double coverage) {

  public ShareDay {
    if (relevant < 0 || relevant > received) {
      throw new IllegalArgumentException(relevant + " of " + received + " is no share");
    }
  }

  /** 0..1; 0 where nothing was received, which {@link #isGap} tells apart. */
  public double share() {
    return received == 0 ? 0 : relevant / (double) received;
  }

  /** Whether nothing was received, so that nothing is known. */
  public boolean isGap() {
    return received == 0;
  }
}
