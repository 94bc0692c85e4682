package org.entente.event;

import java.util.List;
import java.util.Optional;

/** Remembers how feeds of articles fare and which items were seen. */
public interface FeedLedger {

  Optional<FeedState> find(String feed);

  List<FeedState> list();

  void keep(FeedState state);

  /**
   * Notes that an item was seen in a wording.
   *
   * @return whether it is new, or new in this wording
   */
  boolean see(String feed, String item, String version);
}
