package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.core.Citation;
import org.entente.obligation.Attack;
import org.entente.obligation.Conflict;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;

/** Finds what pulls those who owe aid in a second direction. */
final class Conflicts {

  /** A pledge of peace among more states than this is a standing rule that self-defence leaves. */
  private static final int GROUP = 12;

  private final Order order;
  private final Attack attack;

  Conflicts(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
  }

  List<Conflict> of(List<Duty> duties) {
    var found = new LinkedHashSet<Conflict>();
    for (Duty duty : duties) {
      if (duty.status() == Status.BARRED && duty.provision().kind().isAid()) {
        found.add(barred(duty));
      }
      if (!duty.isLiveAid()) {
        continue;
      }
      for (String attacker : attack.attackers()) {
        for (InForce treaty : order.of(duty.state())) {
          for (Provision provision : treaty.provisions()) {
            against(duty, attacker, treaty, provision, found);
          }
        }
      }
    }
    return new ArrayList<>(found);
  }

  private void against(
      Duty duty,
      String attacker,
      InForce treaty,
      Provision provision,
      LinkedHashSet<Conflict> found) {
    if (!treaty.owes(provision, duty.state(), attacker)
        || treaty.suspension(provision, duty.state(), attacker) != null) {
      return;
    }
    boolean group = treaty.parties().size() <= GROUP;
    switch (provision.kind()) {
      case DEFENSE, OFFENSE ->
          found.add(
              conflict(
                  Conflict.Kind.ALLIED_TO_BOTH,
                  duty,
                  treaty,
                  provision,
                  "owes aid to both sides: to "
                      + attack.shown(duty.owedTo())
                      + " and, if it were attacked, to "
                      + attack.shown(attacker)));
      case NONAGGRESSION -> {
        if (group) {
          found.add(
              conflict(
                  Conflict.Kind.AGAINST_NONAGGRESSION,
                  duty,
                  treaty,
                  provision,
                  "owes aid against "
                      + attack.shown(attacker)
                      + ", which it promised not to fight; collective self-defence under article 51"
                      + " is the way out"));
        }
        hostileAlliance(duty, attacker, treaty, provision, found);
      }
      case PROHIBITION -> hostileAlliance(duty, attacker, treaty, provision, found);
      case NEUTRALITY ->
          found.add(
              conflict(
                  Conflict.Kind.AGAINST_NEUTRALITY,
                  duty,
                  treaty,
                  provision,
                  "owes aid against "
                      + attack.shown(attacker)
                      + ", to which it promised neutrality if attacked"));
      case CONSULTATION, RECOURSE, AUTHORISATION, ACCESS, COOPERATION -> {}
    }
  }

  private void hostileAlliance(
      Duty duty,
      String attacker,
      InForce treaty,
      Provision provision,
      LinkedHashSet<Conflict> found) {
    if (provision.prohibits().contains("hostile-alliance")) {
      found.add(
          conflict(
              Conflict.Kind.HOSTILE_ALLIANCE,
              duty,
              treaty,
              provision,
              "promised " + attack.shown(attacker) + " to take no part in an alliance against it"));
    }
  }

  private Conflict conflict(
      Conflict.Kind kind, Duty duty, InForce other, Provision provision, String text) {
    return new Conflict(
        kind,
        duty.state(),
        List.of(duty.treaty().id(), other.treaty().id()),
        attack.shown(duty.state())
            + " "
            + text
            + " ("
            + other.treaty().callName()
            + " "
            + provision.article()
            + ")",
        List.<Citation>of(duty.citation(), other.treaty().cite(provision)));
  }

  private Conflict barred(Duty duty) {
    return new Conflict(
        Conflict.Kind.BARRED_AT_HOME,
        duty.state(),
        List.of(duty.treaty().id()),
        attack.shown(duty.state())
            + " owes aid under "
            + duty.treaty().callName()
            + " but may not give it: "
            + duty.reason(),
        List.of(duty.citation()));
  }
}
