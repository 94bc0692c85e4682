package org.entente.web.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Results made lately, each kept while what it rests on is in the state in which it was made. Of
 * several who ask for the same at once one makes it and the others wait. Where the room does not
 * suffice, the one unused longest goes first.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Keep<K, V> {

  /** A result, which may still be in the making, and the room it takes once made. */
  private static final class Made<V> {

    private final long state;
    private final CompletableFuture<V> result = new CompletableFuture<>();
    private long weight;

    Made(long state) {
      this.state = state;
    }
  }

  private final long room;
  private final ToLongFunction<V> weigh;
  private final Map<K, Made<V>> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long taken;

  /**
   * Nothing kept yet.
   *
   * @param room how much is kept
   * @param weigh how much of the room a result takes; 0 where it is not to be kept
   */
  Keep(long room, ToLongFunction<V> weigh) {
    this.room = room;
    this.weigh = weigh;
  }

  /**
   * The result kept, or made now.
   *
   * @param state another number whenever the result may be another
   */
  V get(K key, long state, Supplier<V> maker) {
    Made<V> made;
    boolean isOurs = false;
    synchronized (kept) {
      made = kept.get(key);
      if (made == null || made.state != state) {
        forget(key, made);
        made = new Made<>(state);
        isOurs = true;
        kept.put(key, made);
      }
    }
    if (isOurs) {
      fulfil(key, made, maker);
    }
    return result(made);
  }

  /** Lets go of everything kept under such keys. */
  void removeIf(Predicate<K> isOutdated) {
    synchronized (kept) {
      kept.entrySet()
          .removeIf(
              each -> {
                boolean goes = isOutdated.test(each.getKey());
                taken -= goes ? each.getValue().weight : 0;
                return goes;
              });
    }
  }

  /** How much of the room is taken. */
  long taken() {
    synchronized (kept) {
      return taken;
    }
  }

  /** Makes the result; where that fails, all who wait are told and nothing is kept. */
  private void fulfil(K key, Made<V> made, Supplier<V> maker) {
    try {
      V result = maker.get();
      settle(key, made, weigh.applyAsLong(result));
      made.result.complete(result);
    } catch (RuntimeException | Error e) {
      settle(key, made, 0);
      made.result.completeExceptionally(e);
    }
  }

  /** Makes room for a result that is made, unless another has taken its place meanwhile. */
  private void settle(K key, Made<V> made, long weight) {
    synchronized (kept) {
      if (kept.get(key) != made) {
        return;
      }
      if (weight <= 0 || weight > room) {
        forget(key, made);
      } else {
        made.weight = weight;
        taken += weight;
        shrink(made);
      }
    }
  }

  /** Lets go of what was unused longest; what is still in the making takes no room. */
  private void shrink(Made<V> newest) {
    var eldest = kept.values().iterator();
    while (taken > room && eldest.hasNext()) {
      Made<V> old = eldest.next();
      if (old.weight > 0 && old != newest) {
        taken -= old.weight;
        eldest.remove();
      }
    }
  }

  private void forget(K key, @Nullable Made<V> made) {
    if (made != null) {
      kept.remove(key);
      taken -= made.weight;
    }
  }

  private static <V> V result(Made<V> made) {
    try {
      return made.result.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
