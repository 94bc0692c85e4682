package org.entente.treaty;

import java.util.Locale;

/** The written form of enum values: lower case, joined by hyphens. */
final class Words {

  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
