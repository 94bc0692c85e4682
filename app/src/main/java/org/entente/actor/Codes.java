package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * The codes under which datasets know one state; null where a scheme does not list it.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param cow Correlates of War number, version 2016
 * @param cowAbbreviation Correlates of War abbreviation
 * @param gleditschWard Gleditsch and Ward number
 * @param cameo CAMEO actor country code
 * @param fips FIPS 10-4 code
 */
public record Codes(
    @Nullable String iso2,
    @Nullable Integer cow,
    @Nullable String cowAbbreviation,
    @Nullable Integer gleditschWard,
    @Nullable String cameo,
    @Nullable String fips) {

  /** No scheme lists it. */
  public static final Codes NONE = new Codes(null, null, null, null, null, null);
}
