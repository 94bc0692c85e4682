package org.entente.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scheme by which datasets name states. */
public enum CodeSystem {
  /** ISO 3166-1 alpha-3, or the pack's own code for a state that is gone. */
  ISO3,
  /** ISO 3166-1 alpha-2. */
  ISO2,
  /** Correlates of War state number. */
  COW,
  /** Correlates of War state abbreviation. */
  COW_ABBREVIATION,
  /** Gleditsch and Ward state number. */
  GLEDITSCH_WARD,
  /** CAMEO actor country code, as in GDELT's actor columns. */
  CAMEO,
  /** FIPS 10-4 code, as in GDELT's place columns. */
  FIPS;

  Optional<String> of(Codes codes) {
    return Optional.ofNullable(
        switch (this) {
          case ISO3 -> null;
          case ISO2 -> codes.iso2();
          case COW -> text(codes.cow());
          case COW_ABBREVIATION -> codes.cowAbbreviation();
          case GLEDITSCH_WARD -> text(codes.gleditschWard());
          case CAMEO -> codes.cameo();
          case FIPS -> codes.fips();
        });
  }

  private static @Nullable String text(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }
}
