package org.entente.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The twenty roots of CAMEO (Conflict and Mediation Event Observations; Schrodt 2012) with their
 * place in GDELT's four quad classes and the PLOVER category that took their place (Halterman et
 * al. 2023).
 */
public enum CameoRoot {
  MAKE_PUBLIC_STATEMENT(QuadClass.VERBAL_COOPERATION, null),
  APPEAL(QuadClass.VERBAL_COOPERATION, "REQUEST"),
  EXPRESS_INTENT_TO_COOPERATE(QuadClass.VERBAL_COOPERATION, "AGREE"),
  CONSULT(QuadClass.VERBAL_COOPERATION, "CONSULT"),
  ENGAGE_IN_DIPLOMATIC_COOPERATION(QuadClass.VERBAL_COOPERATION, "SUPPORT"),
  ENGAGE_IN_MATERIAL_COOPERATION(QuadClass.MATERIAL_COOPERATION, "COOPERATE"),
  PROVIDE_AID(QuadClass.MATERIAL_COOPERATION, "AID"),
  YIELD(QuadClass.MATERIAL_COOPERATION, "CONCEDE"),
  INVESTIGATE(QuadClass.MATERIAL_COOPERATION, "ACCUSE"),
  DEMAND(QuadClass.VERBAL_CONFLICT, "REQUEST"),
  DISAPPROVE(QuadClass.VERBAL_CONFLICT, "ACCUSE"),
  REJECT(QuadClass.VERBAL_CONFLICT, "REJECT"),
  THREATEN(QuadClass.VERBAL_CONFLICT, "THREATEN"),
  PROTEST(QuadClass.VERBAL_CONFLICT, "PROTEST"),
  EXHIBIT_FORCE_POSTURE(QuadClass.MATERIAL_CONFLICT, "MOBILIZE"),
  REDUCE_RELATIONS(QuadClass.MATERIAL_CONFLICT, "SANCTION"),
  COERCE(QuadClass.MATERIAL_CONFLICT, "COERCE"),
  ASSAULT(QuadClass.MATERIAL_CONFLICT, "ASSAULT"),
  FIGHT(QuadClass.MATERIAL_CONFLICT, "ASSAULT"),
  USE_UNCONVENTIONAL_MASS_VIOLENCE(QuadClass.MATERIAL_CONFLICT, "ASSAULT");

  private final QuadClass quadClass;
  private final @Nullable String plover;

  CameoRoot(QuadClass quadClass, @Nullable String plover) {
    this.quadClass = quadClass;
    this.plover = plover;
  }

  /** Two digits, 01..20. */
  public String code() {
    return ordinal() < 9 ? "0" + (ordinal() + 1) : Integer.toString(ordinal() + 1);
  }

  public QuadClass quadClass() {
    return quadClass;
  }

  /** The PLOVER category; public statements have none. */
  public Optional<String> plover() {
    return Optional.ofNullable(plover);
  }

  /** The root of a code of two to four digits; empty where the code is none of CAMEO's. */
  public static Optional<CameoRoot> of(String code) {
    if (!code.matches("\\d{2,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(code.substring(0, 2));
    return number < 1 || number > 20 ? Optional.empty() : Optional.of(values()[number - 1]);
  }
}
