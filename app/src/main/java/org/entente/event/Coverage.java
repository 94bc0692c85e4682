package org.entente.event;

import java.time.LocalDate;
import java.util.Map;

/**
 * How much of one day of one stream and kind was received.
 *
 * @param day UTC day
 * @param states files by state; a file that was never asked for is in none
 * @param lines what became of the lines received
 */
public record Coverage(
    LocalDate day, Stream stream, Kind kind, Map<SlotState, Integer> states, Lines lines) {

  public Coverage {
    states = Map.copyOf(states);
  }

  public int present() {
    return states.getOrDefault(SlotState.PRESENT, 0);
  }

  /** Present of expected, 0..1. */
  public double share() {
    return present() / (double) Slot.PER_DAY;
  }
}
