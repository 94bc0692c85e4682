package org.entente.event;

import java.util.Map;
import java.util.Optional;

/**
 * The categories of PLOVER, which took the place of CAMEO's codes (Halterman et al. 2023), by the
 * table of the Open Event Data Alliance, {@code CAMEO2PLOVER-2021.txt} in the repository
 * openeventdata/PLOVER. Public statements and appeals have none.
 */
public final class Plover {

  private static final Map<CameoRoot, String> BY_ROOT =
      Map.ofEntries(
          Map.entry(CameoRoot.EXPRESS_INTENT_TO_COOPERATE, "AGREE"),
          Map.entry(CameoRoot.CONSULT, "CONSULT"),
          Map.entry(CameoRoot.ENGAGE_IN_DIPLOMATIC_COOPERATION, "SUPPORT"),
          Map.entry(CameoRoot.ENGAGE_IN_MATERIAL_COOPERATION, "COOPERATE"),
          Map.entry(CameoRoot.PROVIDE_AID, "AID"),
          Map.entry(CameoRoot.YIELD, "CONCEDE"),
          Map.entry(CameoRoot.INVESTIGATE, "ACCUSE"),
          Map.entry(CameoRoot.DEMAND, "DEMAND"),
          Map.entry(CameoRoot.DISAPPROVE, "ACCUSE"),
          Map.entry(CameoRoot.REJECT, "REJECT"),
          Map.entry(CameoRoot.THREATEN, "THREATEN"),
          Map.entry(CameoRoot.PROTEST, "PROTEST"),
          Map.entry(CameoRoot.EXHIBIT_FORCE_POSTURE, "MOBILIZE"),
          Map.entry(CameoRoot.REDUCE_RELATIONS, "SANCTION"),
          Map.entry(CameoRoot.COERCE, "COERCE"),
          Map.entry(CameoRoot.ASSAULT, "ASSAULT"),
          Map.entry(CameoRoot.FIGHT, "ASSAULT"),
          Map.entry(CameoRoot.USE_UNCONVENTIONAL_MASS_VIOLENCE, "ASSAULT"));

  /** Codes, or the first three digits of codes, that leave the category of their root. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("0813", "RETREAT"),
          Map.entry("0814", "RETREAT"),
          Map.entry("084", "RETREAT"),
          Map.entry("085", "RETREAT"),
          Map.entry("086", "RETREAT"),
          Map.entry("087", "RETREAT"),
          Map.entry("163", "COERCE"),
          Map.entry("1712", "ASSAULT"),
          Map.entry("175", "ASSAULT"),
          Map.entry("191", "COERCE"),
          Map.entry("192", "COERCE"));

  private Plover() {}

  /** The category of a CAMEO code of two to four digits; empty where it has none. */
  public static Optional<String> of(String code) {
    for (int length = code.length(); length >= 3; length--) {
      String exception = EXCEPTIONS.get(code.substring(0, length));
      if (exception != null) {
        return Optional.of(exception);
      }
    }
    return CameoRoot.of(code).map(BY_ROOT::get);
  }
}
