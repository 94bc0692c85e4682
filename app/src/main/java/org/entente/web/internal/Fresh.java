package org.entente.web.internal;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Results made lately, kept until what they rest on changes; so many, and the one unused longest
 * goes first.
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
    this.changes = changes;
    this.make = make;
    this.kept = new Keep<>(most, result -> 1);
  }

  V get(K key) {
    return kept.get(key, changes.applyAsLong(key), () -> make.apply(key));
  }
}
