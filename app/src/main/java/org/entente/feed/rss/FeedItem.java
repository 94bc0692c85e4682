package org.entente.feed.rss;

import java.time.OffsetDateTime;
import org.entente.evidence.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed in one wording.
 *
 * @param id what identifies it: its guid, else its address, else a hash of title, date and text
 * @param title its headline
 * @param link its address; empty where it has none that may be followed
 * @param text its summary without markup
 * @param published when it was published, with the time zone it was given in
 * @param zoneKnown whether the date named a time zone; where not, it is taken as UTC
 */
public record FeedItem(
    String id,
    String title,
    String link,
    String text,
    @Nullable OffsetDateTime published,
    boolean zoneKnown) {

  /** Changes when the wording does. */
  public String version() {
    return Hashes.sha256(title + "\n" + text).substring(0, 16);
  }
}
