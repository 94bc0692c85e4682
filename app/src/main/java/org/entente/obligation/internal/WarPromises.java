package org.entente.obligation.internal;

import org.entente.treaty.Act;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;

/** Promises that follow the other into war whoever began it. */
final class WarPromises {

  private WarPromises() {}

  /** Whether a provision is of that sort. */
  static boolean reaches(Provision provision) {
    return provision.kind() == ProvisionKind.OFFENSE
        || (provision.kind() == ProvisionKind.DEFENSE && provision.casus().act() == Act.WAR);
  }

  /** Whether a state owes it to another that is at war with an enemy. */
  static boolean owed(
      InForce treaty, Provision provision, String helper, String belligerent, String enemy) {
    return reaches(provision)
        && provision.casus().adversaries().include(enemy)
        && treaty.owes(provision, helper, belligerent)
        && treaty.suspension(provision, helper, belligerent) == null;
  }
}
