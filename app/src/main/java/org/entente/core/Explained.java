package org.entente.core;

import java.util.function.Function;

/**
 * A value together with the reason for it.
 *
 * @param value the value
 * @param explanation why it is that value
 */
public record Explained<T>(T value, Explanation explanation) {

  /** The same explanation for a value derived from this one without further judgement. */
  public <R> Explained<R> map(Function<? super T, ? extends R> change) {
    return new Explained<>(change.apply(value), explanation);
  }
}
