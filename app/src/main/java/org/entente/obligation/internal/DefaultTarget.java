package org.entente.obligation.internal;

import org.entente.treaty.Place;
import org.entente.treaty.TargetKind;

/** What is taken to be struck where the question does not say. */
public final class DefaultTarget {

  private DefaultTarget() {}

  /** Territory on land; the forces present at sea and at features that are no territory. */
  public static TargetKind of(Place place) {
    return place.isMaritime() ? TargetKind.ARMED_FORCES : TargetKind.TERRITORY;
  }
}
