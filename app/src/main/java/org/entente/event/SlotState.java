package org.entente.event;

import java.util.Locale;

/** What became of one expected file of the feed. */
public enum SlotState {
  /** Its rows are in the lake. */
  PRESENT,
  /** The publisher has no such file, and the 48 hours in which it could still come are over. */
  MISSING,
  /** Not there yet; it is asked for again. */
  LATE,
  /** The publisher would not or could not answer, so nothing is known; it is asked for again. */
  REFUSED,
  /** Something came that is no sound file; it is asked for again. */
  BROKEN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
