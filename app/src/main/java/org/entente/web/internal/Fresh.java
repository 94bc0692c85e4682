package org.entente.web.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Results made lately, kept until what they rest on changes.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Fresh<K, V> {

  private final LongSupplier changes;
  private final Function<K, V> make;
  private final int most;
  private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long seen = -1;

  /**
   * Nothing kept yet.
   *
   * @param changes grows whenever what results rest on changes
   * @param most how many are kept; the one unused longest goes first
   */
  Fresh(LongSupplier changes, int most, Function<K, V> make) {
    this.changes = changes;
    this.most = most;
    this.make = make;
  }

  V get(K key) {
    long now = changes.getAsLong();
    synchronized (kept) {
      if (now != seen) {
        kept.clear();
        seen = now;
      }
      V known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = make.apply(key);
    keep(key, made, now);
    return made;
  }

  private void keep(K key, V made, long madeAfter) {
    synchronized (kept) {
      if (madeAfter == seen) {
        kept.put(key, made);
        if (kept.size() > most) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
    }
  }
}
