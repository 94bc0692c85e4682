package org.entente.feed.gdelt;

import org.entente.event.Kind;
import org.entente.event.Slot;
import org.entente.event.Stream;

/** Where the files of the feed come from. */
@FunctionalInterface
public interface SlotSource {

  /** Asks for one file, once; safe for use by several threads. */
  Fetched fetch(Slot slot, Stream stream, Kind kind);
}
