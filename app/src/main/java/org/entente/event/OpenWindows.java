package org.entente.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.entente.event.table.ByteDictionary;

/**
 * Events before a full hour whose re-emissions may still come behind it.
 *
 * @param first for each event's identity the row that came first
 */
public record OpenWindows(Map<Key, First> first) {

  /** How long after the first one an event with the same identity repeats it. */
  public static final Duration LENGTH = Duration.ofMinutes(180);

  public static final OpenWindows NONE = new OpenWindows(Map.of());

  public OpenWindows {
    first = Map.copyOf(first);
  }

  /**
   * What makes two rows the same event.
   *
   * @param epochDay the event's date, days since 1970-01-01
   * @param hash 64-bit hash of both actors, code, country and first administrative level, a tab
   *     behind each
   */
  public record Key(long epochDay, long hash) {

    public static Key of(long epochDay, byte[] bytes, int length) {
      return new Key(epochDay, ByteDictionary.hash64(bytes, 0, length));
    }

    public static Key of(long epochDay, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return of(epochDay, bytes, bytes.length);
    }
  }

  /**
   * The row that came first.
   *
   * @param added when it was added to the feed, microseconds since 1970 UTC; never behind its slot
   * @param id its event id
   */
  public record First(long added, long id) {}

  /** Those windows that are still open at a moment, given in microseconds since 1970 UTC. */
  public static OpenWindows of(Map<Key, First> all, long moment) {
    long earliest = moment - LENGTH.toMillis() * 1000;
    var open = new HashMap<Key, First>();
    all.forEach(
        (key, row) -> {
          if (row.added() >= earliest) {
            open.put(key, row);
          }
        });
    return new OpenWindows(open);
  }

  /** A number that is the same for the same windows and hardly ever for others. */
  public long fingerprint() {
    long sum = 0;
    for (Map.Entry<Key, First> entry : first.entrySet()) {
      long mixed = entry.getKey().hash() * 31 + entry.getValue().added() * 17;
      mixed = (mixed ^ entry.getValue().id()) * 0x9E3779B97F4A7C15L;
      sum += mixed ^ mixed >>> 31;
    }
    return sum;
  }
}
