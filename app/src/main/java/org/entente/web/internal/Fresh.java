package org.entente.web.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Results made lately, kept until what they rest on changes. Of several who ask for the same at
 * once one makes it and the others wait.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Fresh<K, V> {

  private record Made<V>(long changes, CompletableFuture<V> result) {}

  private final ToLongFunction<K> changes;
  private final Function<K, V> make;
  private final int most;
  private final Map<K, Made<V>> kept = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * Nothing kept yet.
   *
   * @param changes grows whenever what the result for a key rests on changes
   * @param most how many are kept; the one unused longest goes first
   */
  Fresh(ToLongFunction<K> changes, int most, Function<K, V> make) {
    this.changes = changes;
    this.most = most;
    this.make = make;
  }

  V get(K key) {
    long now = changes.applyAsLong(key);
    Made<V> made;
    boolean isOurs = false;
    synchronized (kept) {
      made = kept.get(key);
      if (made == null || made.changes() != now) {
        made = new Made<>(now, new CompletableFuture<>());
        isOurs = true;
        keep(key, made);
      }
    }
    if (isOurs) {
      fulfil(key, made);
    }
    return result(made);
  }

  private void keep(K key, Made<V> made) {
    kept.put(key, made);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  /** Makes the result; where that fails, all who wait are told and nothing is kept. */
  private void fulfil(K key, Made<V> made) {
    try {
      made.result().complete(make.apply(key));
    } catch (RuntimeException | Error e) {
      synchronized (kept) {
        kept.remove(key, made);
      }
      made.result().completeExceptionally(e);
    }
  }

  private static <V> V result(Made<V> made) {
    try {
      return made.result().join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
