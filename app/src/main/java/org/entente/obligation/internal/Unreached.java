package org.entente.obligation.internal;

import java.util.List;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.entente.treaty.InForce;
import org.entente.treaty.Phase;
import org.entente.treaty.Provision;

/** Says for each promise of one treaty that a case does not reach which part excludes it. */
final class Unreached {

  private final Attack attack;
  private final InForce treaty;

  Unreached(Attack attack, InForce treaty) {
    this.attack = attack;
    this.treaty = treaty;
  }

  /** Adds the promises that the case does not reach. */
  void collect(List<Duty> found) {
    boolean concerned = false;
    for (Provision provision : treaty.provisions()) {
      concerned |= collect(provision, found);
    }
    if (!concerned) {
      strangers(found);
    }
  }

  /** Adds those of one provision; returns whether anybody owes it to the victim. */
  private boolean collect(Provision provision, List<Duty> found) {
    CaseMatch match = null;
    boolean concerned = false;
    for (String helper : treaty.parties()) {
      if (!treaty.owes(provision, helper, attack.victim())) {
        continue;
      }
      concerned = true;
      match = match == null ? CaseMatch.of(treaty, provision, attack) : match;
      String why = why(provision, helper, match);
      if (!why.isEmpty() && !isNonaggression(provision)) {
        found.add(duty(provision, helper, why, match.checks()));
      }
    }
    return concerned;
  }

  private static boolean isNonaggression(Provision provision) {
    return switch (provision.kind()) {
      case NONAGGRESSION, PROHIBITION -> true;
      case DEFENSE,
          OFFENSE,
          NEUTRALITY,
          CONSULTATION,
          RECOURSE,
          AUTHORISATION,
          ACCESS,
          COOPERATION ->
          false;
    };
  }

  private String why(Provision provision, String helper, CaseMatch match) {
    if (attack.attackers().contains(helper)) {
      return attack.shown(helper) + " is itself an attacker";
    }
    Phase phase = treaty.suspension(provision, helper, attack.victim());
    if (phase != null) {
      return DutyFinder.suspended(phase);
    }
    return match.failure().stream().findFirst().map(Check::text).orElse("");
  }

  /** Where the victim is owed nothing: one line for each party, by the treaty's main promise. */
  private void strangers(List<Duty> found) {
    Provision main =
        treaty.provisions().stream()
            .filter(p -> !isNonaggression(p))
            .min(java.util.Comparator.comparing(p -> !p.kind().isAid()))
            .orElse(null);
    if (main == null) {
      return;
    }
    List<String> insiders = attack.attackers().stream().filter(treaty::has).toList();
    String victim = attack.shown(attack.victim());
    String why =
        treaty.has(attack.victim())
            ? "not owed to " + victim
            : insiders.isEmpty()
                ? victim + " is not a party"
                : attack.shown(insiders.getFirst())
                    + " is the attacker: it is owed aid when attacked, not when it attacks";
    for (String helper : treaty.parties()) {
      if (!attack.attackers().contains(helper) && !helper.equals(attack.victim())) {
        found.add(duty(main, helper, why, List.of()));
      }
    }
  }

  private Duty duty(Provision provision, String helper, String why, List<Check> checks) {
    List<Check> shown =
        checks.isEmpty()
            ? List.of(new Check(Check.Part.PARTIES, Check.Outcome.FAILED, why))
            : checks;
    return new Duty(
        helper,
        attack.victim(),
        treaty.treaty(),
        provision,
        Status.NOT_TRIGGERED,
        why,
        List.of(),
        shown);
  }
}
