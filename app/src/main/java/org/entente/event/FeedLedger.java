package org.entente.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Remembers how feeds of articles fare and which items were seen. */
public interface FeedLedger {

  Optional<FeedState> find(String feed);

  List<FeedState> list();

  void keep(FeedState state);

  /**
   * One wording of an item.
   *
   * @param item what identifies the item
   * @param version changes when its wording does
   */
  record Wording(String item, String version) {}

  /** Every wording in which any of these items was seen. */
  Set<Wording> seen(String feed, List<String> items);

  /** Notes that wordings were seen. */
  void see(String feed, Collection<Wording> wordings);
}
