package org.entente.actor.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for, once, whichever thread asks. */
final class Memo<T> {

  private final Supplier<T> make;
  private volatile @Nullable T value;

  Memo(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T made = value;
    return made != null ? made : make();
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = make.get();
      value = made;
    }
    return made;
  }
}
