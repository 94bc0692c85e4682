package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<Pull, Set<String>> pulls = new LinkedHashMap<>();

  Conflicts(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
  }

  /** One promise that pulls the state of a duty the other way; the attackers are gathered to it. */
  private record Pull(Conflict.Kind kind, Duty duty, InForce other, Provision provision) {}

  List<Conflict> of(List<Duty> duties) {
    var found = new ArrayList<Conflict>();
    var seen = new LinkedHashSet<String>();
    for (Duty duty : duties) {
      if (duty.status() == Status.BARRED && duty.provision().kind().isAid()) {
        found.add(barred(duty));
      }
      if (duty.isLiveAid() && seen.add(duty.state())) {
        attack.attackers().forEach(attacker -> against(duty, attacker));
      }
    }
    pulls.forEach((pull, attackers) -> found.add(conflict(pull, attackers)));
    return found;
  }

  private void against(Duty duty, String attacker) {
    for (InForce treaty : order.of(duty.state())) {
      for (Provision provision : treaty.provisions()) {
        if (treaty.owes(provision, duty.state(), attacker)
            && treaty.suspension(provision, duty.state(), attacker) == null) {
          against(duty, attacker, treaty, provision);
        }
      }
    }
  }

  private void against(Duty duty, String attacker, InForce treaty, Provision provision) {
    boolean group = treaty.parties().size() <= GROUP;
    boolean bound = treaty.treaty().isBinding();
    switch (provision.kind()) {
      case DEFENSE, OFFENSE -> add(Conflict.Kind.ALLIED_TO_BOTH, duty, attacker, treaty, provision);
      case NONAGGRESSION -> {
        if (group && bound) {
          add(Conflict.Kind.AGAINST_NONAGGRESSION, duty, attacker, treaty, provision);
        }
        hostileAlliance(duty, attacker, treaty, provision);
      }
      case PROHIBITION -> hostileAlliance(duty, attacker, treaty, provision);
      case NEUTRALITY -> add(Conflict.Kind.AGAINST_NEUTRALITY, duty, attacker, treaty, provision);
      case CONSULTATION, RECOURSE, AUTHORISATION, ACCESS, COOPERATION -> {}
    }
  }

  private void hostileAlliance(Duty duty, String attacker, InForce treaty, Provision provision) {
    if (provision.prohibits().contains("hostile-alliance")) {
      add(Conflict.Kind.HOSTILE_ALLIANCE, duty, attacker, treaty, provision);
    }
  }

  private void add(
      Conflict.Kind kind, Duty duty, String attacker, InForce treaty, Provision provision) {
    boolean known =
        pulls.keySet().stream()
            .anyMatch(
                p ->
                    p.kind() == kind
                        && p.duty().state().equals(duty.state())
                        && p.other().treaty().id().equals(treaty.treaty().id())
                        && !p.provision().equals(provision));
    if (!known) {
      pulls
          .computeIfAbsent(new Pull(kind, duty, treaty, provision), k -> new LinkedHashSet<>())
          .add(attack.shown(attacker));
    }
  }

  private Conflict conflict(Pull pull, Set<String> attackers) {
    Duty duty = pull.duty();
    String text =
        attack.shown(duty.state())
            + " "
            + text(pull.kind(), attack.shown(duty.owedTo()), String.join(", ", attackers))
            + " ("
            + pull.other().treaty().callName()
            + " "
            + pull.provision().article()
            + ")";
    return new Conflict(
        pull.kind(),
        duty.state(),
        List.of(duty.treaty().id(), pull.other().treaty().id()),
        text,
        List.of(duty.citation(), pull.other().treaty().cite(pull.provision())));
  }

  private static String text(Conflict.Kind kind, String victim, String attackers) {
    return switch (kind) {
      case ALLIED_TO_BOTH ->
          "promised aid to both sides: to " + victim + ", and to " + attackers + " if attacked";
      case AGAINST_NONAGGRESSION ->
          "owes aid against "
              + attackers
              + ", which it promised not to fight; collective self-defence under article 51 is the"
              + " way out";
      case AGAINST_NEUTRALITY ->
          "owes aid against " + attackers + ", to which it promised neutrality if attacked";
      case HOSTILE_ALLIANCE ->
          "promised " + attackers + " to take no part in an alliance against it";
      case NUCLEAR_STATIONING, BARRED_AT_HOME -> "is bound otherwise";
    };
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
