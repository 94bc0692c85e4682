package org.entente.actor.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for the fields of pack files: an absent list is empty, a required field is there. */
final class Fields {

  private Fields() {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The value, where it was given. */
  static <T> T required(@Nullable T value, String field) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new IllegalArgumentException("'" + field + "' is missing");
    }
    return value;
  }
}
