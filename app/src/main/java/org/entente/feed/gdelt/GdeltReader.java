package org.entente.feed.gdelt;

import java.time.Instant;
import org.entente.event.Kind;
import org.entente.event.OpenWindows;
import org.entente.event.Slot;

/**
 * Reads files of one kind, stream and day, in the order of their slots; bounded by a day's rows,
 * not for use by several threads.
 */
public interface GdeltReader {

  /** A reader that maps codes to actors as they are on the day. */
  static GdeltReader of(
      Kind kind, java.time.LocalDate day, org.entente.actor.ActorDirectory actors) {
    return new org.entente.feed.gdelt.internal.DayReader(kind, day, actors);
  }

  /** Reads the unpacked file of a slot; each slot once, earlier slots first. */
  void read(Slot slot, byte[] bytes, int length);

  /** Begins anew with another day, in the same memory: what was read before is gone. */
  void begin(java.time.LocalDate day);

  /**
   * Ends the reading. The tables lie in the reader's own memory and last until it begins anew.
   *
   * @param before events before the first slot that may be re-emitted in what was read
   * @param end the full hour behind the last slot
   */
  GdeltRows finish(OpenWindows before, Instant end);

  /** Ends the reading of a whole day. */
  GdeltRows finish(OpenWindows before);
}
