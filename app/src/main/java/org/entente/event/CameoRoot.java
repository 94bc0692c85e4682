package org.entente.event;

import java.util.Optional;

/**
 * The twenty roots of CAMEO (Conflict and Mediation Event Observations; Schrodt 2012) with their
 * place in GDELT's four quad classes.
 */
public enum CameoRoot {
  MAKE_PUBLIC_STATEMENT(QuadClass.VERBAL_COOPERATION),
  APPEAL(QuadClass.VERBAL_COOPERATION),
  EXPRESS_INTENT_TO_COOPERATE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  ENGAGE_IN_DIPLOMATIC_COOPERATION(QuadClass.VERBAL_COOPERATION),
  ENGAGE_IN_MATERIAL_COOPERATION(QuadClass.MATERIAL_COOPERATION),
  PROVIDE_AID(QuadClass.MATERIAL_COOPERATION),
  YIELD(QuadClass.MATERIAL_COOPERATION),
  INVESTIGATE(QuadClass.MATERIAL_COOPERATION),
  DEMAND(QuadClass.VERBAL_CONFLICT),
  DISAPPROVE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.VERBAL_CONFLICT),
  EXHIBIT_FORCE_POSTURE(QuadClass.MATERIAL_CONFLICT),
  REDUCE_RELATIONS(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT),
  FIGHT(QuadClass.MATERIAL_CONFLICT),
  USE_UNCONVENTIONAL_MASS_VIOLENCE(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quadClass;

  CameoRoot(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  /** Two digits, 01..20. */
  public String code() {
    return ordinal() < 9 ? "0" + (ordinal() + 1) : Integer.toString(ordinal() + 1);
  }

  public QuadClass quadClass() {
    return quadClass;
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
