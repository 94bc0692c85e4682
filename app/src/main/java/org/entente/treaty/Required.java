package org.entente.treaty;

import org.jspecify.annotations.Nullable;

/** Refuses records that lack a field, so that a file's reader can name it. */
final class Required {

  private Required() {}

  /** Takes names and values in turn; refuses the first value that is absent or blank. */
  static void fields(@Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value == null || (value instanceof String text && text.isBlank())) {
        throw new IllegalArgumentException(namesAndValues[i] + " is missing");
      }
    }
  }
}
