package org.entente.usecase.ingest;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.entente.event.OpenWindows;
import org.jspecify.annotations.Nullable;

/**
 * The events that may come again behind a part: their fingerprint, and they themselves, which are
 * read only when somebody asks. Used by one thread after the other.
 */
final class Handover {

  static final Handover NONE = of(OpenWindows.NONE);

  private final OptionalLong known;
  private final Supplier<OpenWindows> source;
  private @Nullable OpenWindows windows;

  private Handover(OptionalLong known, Supplier<OpenWindows> source) {
    this.known = known;
    this.source = source;
  }

  static Handover of(OpenWindows windows) {
    return new Handover(OptionalLong.empty(), () -> windows);
  }

  /**
   * @param known their fingerprint, where it is known without them
   */
  static Handover later(OptionalLong known, Supplier<OpenWindows> source) {
    return new Handover(known, source);
  }

  long fingerprint() {
    return known.isPresent() ? known.getAsLong() : windows().fingerprint();
  }

  synchronized OpenWindows windows() {
    if (windows == null) {
      windows = source.get();
    }
    return windows;
  }
}
