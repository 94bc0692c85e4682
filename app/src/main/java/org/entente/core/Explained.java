package org.entente.core;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value together with the reason for it, whose tree is built when it is asked for: a page shows
 * many values and few reasons.
 */
public final class Explained<T> {

  private final T value;
  private final Supplier<Explanation> why;

  private Explained(T value, Supplier<Explanation> why) {
    this.value = value;
    this.why = why;
  }

  /**
   * A value with its reason.
   *
   * @param why builds the tree from what the value was computed from; called each time it is asked
   */
  public static <T> Explained<T> by(T value, Supplier<Explanation> why) {
    return new Explained<>(value, why);
  }

  public T value() {
    return value;
  }

  public Explanation explanation() {
    return why.get();
  }

  /** The same explanation for a value derived from this one without further judgement. */
  public <R> Explained<R> map(Function<? super T, ? extends R> change) {
    return new Explained<>(change.apply(value), why);
  }
}
