package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.treaty.Act;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Trigger;

/**
 * How a case fits a provision, whoever owes it: kind, act, adversary, provocation, object, attack
 * among parties, conditions and disputed readings.
 *
 * @param checks every part, in the order compared
 * @param failure the first part that excludes the case; empty where none does
 * @param doubts what leaves it open
 * @param conditions every condition, whether it suspends or not, and every exception and dispute
 */
record CaseMatch(
    List<Check> checks, List<Check> failure, List<String> doubts, List<String> conditions) {

  static CaseMatch of(InForce treaty, Provision provision, Attack attack) {
    var checks = new ArrayList<Check>();
    checks.add(promise(provision));
    Trigger casus = provision.casus();
    checks.add(act(casus, attack));
    checks.add(adversary(casus, attack));
    if (casus.asksUnprovoked()) {
      checks.add(provocation(attack));
    }
    checks.add(new ScopeMatch(treaty, attack).match(casus));
    List<String> insiders = attack.attackers().stream().filter(treaty::has).toList();
    if (!insiders.isEmpty()) {
      checks.add(amongParties(provision, attack, insiders));
    }
    provision.conditions().stream()
        .filter(c -> c.suspends())
        .forEach(c -> checks.add(doubtful(Check.Part.CONDITION, c.text())));
    provision.disputes().stream()
        .filter(d -> d.suspends())
        .forEach(d -> checks.add(doubtful(Check.Part.CONDITION, d.text())));
    if (!treaty.treaty().isBinding() && provision.kind().isAid()) {
      checks.add(
          doubtful(
              Check.Part.CONDITION,
              "a political commitment, not binding in law: its giver decides"));
    }
    return new CaseMatch(
        List.copyOf(checks),
        checks.stream().filter(Check::failed).limit(1).toList(),
        checks.stream().filter(Check::doubtful).map(Check::text).toList(),
        conditions(provision));
  }

  boolean fails() {
    return !failure.isEmpty();
  }

  private static List<String> conditions(Provision provision) {
    var all = new ArrayList<String>();
    provision.conditions().stream().filter(c -> !c.suspends()).forEach(c -> all.add(c.text()));
    provision.disputes().stream()
        .filter(d -> !d.suspends())
        .forEach(d -> all.add("disputed: " + d.text()));
    return List.copyOf(all);
  }

  private static Check promise(Provision provision) {
    return switch (provision.kind()) {
      case DEFENSE, OFFENSE, NEUTRALITY, CONSULTATION, RECOURSE, NONAGGRESSION ->
          met(Check.Part.PROMISE, "a promise of " + provision.kind().word());
      case ACCESS -> failed(Check.Part.PROMISE, "access, not defence");
      case COOPERATION ->
          failed(Check.Part.PROMISE, "cooperation, no promise for the case of attack");
      case AUTHORISATION -> failed(Check.Part.PROMISE, "authorises, does not oblige");
      case PROHIBITION -> failed(Check.Part.PROMISE, "forbids something, promises no aid");
    };
  }

  private static Check act(Trigger casus, Attack attack) {
    Act asked = casus.act();
    return attack.act().satisfies(asked)
        ? met(Check.Part.ACT, attack.act().word() + " is what the text speaks of")
        : failed(
            Check.Part.ACT,
            "the text asks for " + asked.word() + "; this is " + attack.act().word());
  }

  private static Check adversary(Trigger casus, Attack attack) {
    boolean counts = attack.attackers().stream().anyMatch(casus.adversaries()::include);
    return counts
        ? met(Check.Part.ADVERSARY, "an attack by " + attack.attackersShown() + " counts")
        : failed(
            Check.Part.ADVERSARY,
            "given against "
                + String.join(", ", casus.adversaries().only())
                + " only, not against "
                + attack.attackersShown());
  }

  private static Check provocation(Attack attack) {
    return attack.provoked()
        ? failed(Check.Part.PROVOCATION, "the text asks for an unprovoked attack")
        : met(Check.Part.PROVOCATION, "taken to be unprovoked");
  }

  private static Check amongParties(Provision provision, Attack attack, List<String> insiders) {
    String who = String.join(", ", insiders.stream().map(attack::shown).toList());
    if (insiders.size() < attack.attackers().size()
        || provision.kind() == ProvisionKind.CONSULTATION
        || provision.kind() == ProvisionKind.RECOURSE) {
      return met(Check.Part.AMONG_PARTIES, who + " is a party too");
    }
    return switch (provision.amongParties()) {
      case COVERED -> met(Check.Part.AMONG_PARTIES, "covers an attack by a party (" + who + ")");
      case EXCLUDED ->
          failed(Check.Part.AMONG_PARTIES, "does not cover an attack by a party (" + who + ")");
      case DISPUTED ->
          doubtful(
              Check.Part.AMONG_PARTIES,
              "the attacker "
                  + who
                  + " is itself a party: the text does not speak of that case, and a common"
                  + " decision would need the attacker");
    };
  }

  private static Check met(Check.Part part, String text) {
    return new Check(part, Check.Outcome.MET, text);
  }

  private static Check failed(Check.Part part, String text) {
    return new Check(part, Check.Outcome.FAILED, text);
  }

  private static Check doubtful(Check.Part part, String text) {
    return new Check(part, Check.Outcome.DOUBTFUL, text);
  }
}
