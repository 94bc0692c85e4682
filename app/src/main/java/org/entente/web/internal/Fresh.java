package org.entente.web.internal;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Results made lately, kept until what they rest on changes; where the room does not suffice, the
 * one unused longest goes first.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
final class Fresh<K, V> {

  private final ToLongFunction<K> changes;
  private final Function<K, V> make;
  private final Keep<K, V> kept;

  /**
   * Nothing kept yet.
   *
   * @param changes another number whenever what the result for a key rests on changes
   * @param most how many are kept
   */
  Fresh(ToLongFunction<K> changes, int most, Function<K, V> make) {
    this(changes, most, result -> 1, make);
  }

  /**
   * Nothing kept yet.
   *
   * @param room how much is kept
   * @param weigh how much of the room a result takes
   */
  Fresh(ToLongFunction<K> changes, long room, ToLongFunction<V> weigh, Function<K, V> make) {
    this.changes = changes;
    this.make = make;
    this.kept = new Keep<>(room, weigh);
  }

  V get(K key) {
    return kept.get(key, changes.applyAsLong(key), () -> make.apply(key));
  }

  /** Lets go of everything kept under such keys. */
  void removeIf(Predicate<K> isOutdated) {
    kept.removeIf(isOutdated);
  }
}
