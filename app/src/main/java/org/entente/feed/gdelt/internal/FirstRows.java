package org.entente.feed.gdelt.internal;

import java.util.HashMap;
import org.entente.event.OpenWindows;

/**
 * For each event's identity the row that came first, in an open-addressed table: day, hash of the
 * identity, time of addition and id lie side by side.
 */
final class FirstRows {

  private static final int WIDTH = 4;

  /** As time of addition: nothing lies here. */
  private static final long FREE = Long.MIN_VALUE;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] table;
  private int size;

  /** Holds what is still open from before, and has room for that many rows until it must grow. */
  FirstRows(OpenWindows before, int rows) {
    table = free(Integer.highestOneBit(Math.max(8, rows + before.first().size())) * 4);
    before
        .first()
        .forEach((key, first) -> put(key.epochDay(), key.hash(), first.added(), first.id()));
  }

  private static long[] free(int places) {
    long[] table = new long[places * WIDTH];
    for (int at = 2; at < table.length; at += WIDTH) {
      table[at] = FREE;
    }
    return table;
  }

  /** Where the row of an identity lies, or would. */
  int find(long epochDay, long hash) {
    int mask = table.length - 1;
    long mixed = (hash ^ epochDay * MIX) * MIX;
    int at = (int) (mixed >>> 32) * WIDTH & mask;
    while (table[at + 2] != FREE && (table[at + 1] != hash || table[at] != epochDay)) {
      at = at + WIDTH & mask;
    }
    return at;
  }

  boolean isFree(int at) {
    return table[at + 2] == FREE;
  }

  /** When the row was added to the feed, microseconds since 1970 UTC. */
  long added(int at) {
    return table[at + 2];
  }

  long id(int at) {
    return table[at + 3];
  }

  /** Makes a row the first of its identity. */
  void put(long epochDay, long hash, long added, long id) {
    int at = find(epochDay, hash);
    size += isFree(at) ? 1 : 0;
    table[at] = epochDay;
    table[at + 1] = hash;
    table[at + 2] = added;
    table[at + 3] = id;
    if (size * 2 * WIDTH > table.length) {
      grow();
    }
  }

  private void grow() {
    long[] old = table;
    table = free(old.length / WIDTH * 2);
    size = 0;
    for (int at = 0; at < old.length; at += WIDTH) {
      if (old[at + 2] != FREE) {
        put(old[at], old[at + 1], old[at + 2], old[at + 3]);
      }
    }
  }

  /** The rows whose windows are still open at a moment, in microseconds since 1970 UTC. */
  OpenWindows open(long moment) {
    long earliest = moment - OpenWindows.LENGTH.toMillis() * 1000;
    var open = new HashMap<OpenWindows.Key, OpenWindows.First>();
    for (int at = 0; at < table.length; at += WIDTH) {
      if (!isFree(at) && added(at) >= earliest) {
        open.put(
            new OpenWindows.Key(table[at], table[at + 1]),
            new OpenWindows.First(added(at), id(at)));
      }
    }
    return new OpenWindows(open);
  }
}
