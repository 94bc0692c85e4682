package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.entente.treaty.Constraint;
import org.entente.treaty.Exemption;
import org.entente.treaty.InForce;
import org.entente.treaty.Phase;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;

/** Finds what the texts in force ask of each state in a case. */
final class DutyFinder {

  private static final Comparator<Duty> FIRMEST_FIRST =
      Comparator.comparing(Duty::status)
          .thenComparing(d -> d.provision().strength())
          .thenComparing(Duty::state)
          .thenComparing(d -> d.treaty().id())
          .thenComparing(d -> d.provision().article());

  private final Order order;
  private final Attack attack;
  private final Set<String> leftOut;
  private final List<String> running;

  DutyFinder(Order order, Attack attack) {
    this(order, attack, Set.of());
  }

  /** A finder that leaves some states out of the answer. */
  DutyFinder(Order order, Attack attack, Set<String> leftOut) {
    this.order = order;
    this.attack = attack;
    this.leftOut = leftOut;
    this.running = attack.place().administrators(attack.date());
  }

  /** The duties that the case reaches, firmest first. */
  List<Duty> reached() {
    var found = new ArrayList<Duty>();
    for (InForce treaty : order.treaties()) {
      for (Provision provision : treaty.provisions()) {
        if (isPromise(treaty, provision)) {
          collect(treaty, provision, found);
        }
        if (WarPromises.reaches(provision)) {
          attack.attackers().forEach(a -> collectForAttacker(treaty, provision, a, found));
        }
      }
    }
    found.sort(FIRMEST_FIRST);
    return found;
  }

  /** The promises that the case does not reach, each with the part that excludes it. */
  List<Duty> unreached() {
    var found = new ArrayList<Duty>();
    for (InForce treaty : order.treaties()) {
      if (!treaty.isUniversal()) {
        new Unreached(attack, treaty).collect(found);
      }
    }
    found.sort(FIRMEST_FIRST);
    return found;
  }

  private static boolean isPromise(InForce treaty, Provision provision) {
    return switch (provision.kind()) {
      case DEFENSE, OFFENSE, NEUTRALITY -> true;
      case CONSULTATION, RECOURSE -> !treaty.isUniversal();
      case NONAGGRESSION, PROHIBITION, AUTHORISATION, ACCESS, COOPERATION -> false;
    };
  }

  private void collect(InForce treaty, Provision provision, List<Duty> found) {
    if (provision.owing().rows().isEmpty() && !treaty.has(attack.victim())) {
      return;
    }
    CaseMatch match = null;
    for (String helper : treaty.parties()) {
      if (attack.attackers().contains(helper)
          || leftOut.contains(helper)
          || !treaty.owes(provision, helper, attack.victim())
          || treaty.suspension(provision, helper, attack.victim()) != null) {
        continue;
      }
      match = match == null ? CaseMatch.of(treaty, provision, attack) : match;
      if (match.fails()) {
        return;
      }
      found.add(duty(treaty, provision, helper, match));
    }
  }

  /** Promises to join an attacker too, whoever began the war. */
  private void collectForAttacker(
      InForce treaty, Provision provision, String attacker, List<Duty> found) {
    for (String helper : treaty.parties()) {
      if (!helper.equals(attack.victim())
          && !attack.attackers().contains(helper)
          && WarPromises.owed(treaty, provision, helper, attacker, attack.victim())) {
        var check =
            new Check(
                Check.Part.PROMISE,
                Check.Outcome.MET,
                "reaches a war that " + attack.shown(attacker) + " began");
        found.add(
            new Duty(
                helper,
                attacker,
                treaty.treaty(),
                provision,
                treaty.treaty().isBinding() ? Status.TRIGGERED : Status.CONDITIONAL,
                provision.summary(),
                List.of(),
                List.of(check)));
      }
    }
  }

  private Duty duty(InForce treaty, Provision provision, String helper, CaseMatch match) {
    var checks = new ArrayList<Check>();
    checks.add(
        new Check(
            Check.Part.PARTIES,
            Check.Outcome.MET,
            attack.shown(helper) + " owes it to " + attack.shown(attack.victim())));
    checks.addAll(match.checks());
    var doubts = new ArrayList<>(match.doubts());
    boolean barred = false;
    if (provision.kind().isAid()) {
      for (Check own : constraints(treaty, provision, helper)) {
        checks.add(own);
        barred |= own.failed();
        if (own.doubtful()) {
          doubts.add(own.text());
        }
      }
      for (Check prior : order.prevailing(helper, attack)) {
        checks.add(prior);
        doubts.add(prior.text());
      }
    }
    Status status = status(provision, doubts, barred);
    var conditions = new ArrayList<>(doubts);
    conditions.addAll(match.conditions());
    provision.exceptions().stream()
        .filter(e -> e.concerns(helper))
        .forEach(e -> conditions.add("exception: " + e.text()));
    String reason = reason(status, provision, checks);
    return new Duty(
        helper, attack.victim(), treaty.treaty(), provision, status, reason, conditions, checks);
  }

  private static Status status(Provision provision, List<String> doubts, boolean barred) {
    if (barred) {
      return Status.BARRED;
    }
    if (provision.kind() == ProvisionKind.CONSULTATION
        || provision.kind() == ProvisionKind.RECOURSE) {
      return Status.CONSULT;
    }
    return doubts.isEmpty() ? Status.TRIGGERED : Status.CONDITIONAL;
  }

  private static String reason(Status status, Provision provision, List<Check> checks) {
    return switch (status) {
      case BARRED -> first(checks, Check.Outcome.FAILED);
      case CONDITIONAL -> "open: " + first(checks, Check.Outcome.DOUBTFUL);
      case TRIGGERED -> provision.summary() + " It " + object(checks) + ".";
      case CONSULT, NOT_TRIGGERED -> provision.summary();
    };
  }

  private static String object(List<Check> checks) {
    return checks.stream()
        .filter(c -> c.part() == Check.Part.OBJECT)
        .findFirst()
        .map(Check::text)
        .orElse("");
  }

  private static String first(List<Check> checks, Check.Outcome outcome) {
    return checks.stream()
        .filter(c -> c.outcome() == outcome)
        .findFirst()
        .map(Check::text)
        .orElse("");
  }

  private List<Check> constraints(InForce treaty, Provision provision, String helper) {
    if (running.contains(helper)) {
      return List.of();
    }
    boolean excused =
        provision.exceptions().stream()
            .anyMatch(e -> e.kind() == Exemption.Kind.NEUTRALITY_CLAUSE && e.concerns(helper));
    var found = new ArrayList<Check>();
    for (Constraint constraint : order.collective()) {
      if (constraint.binds(helper, attack.date())) {
        for (Constraint.Rule rule : rules(constraint, treaty)) {
          found.add(
              new Check(
                  Check.Part.CONSTRAINT,
                  outcome(rule.effect(), excused),
                  constraint.name() + ": " + rule.text()));
        }
      }
    }
    return found;
  }

  private List<Constraint.Rule> rules(Constraint constraint, InForce treaty) {
    var rules =
        new ArrayList<>(constraint.rulesOn(Constraint.Subject.COLLECTIVE_DEFENCE, attack.date()));
    if (treaty.treaty().isOverlay()) {
      rules.addAll(constraint.rulesOn(Constraint.Subject.ALLIANCE, attack.date()));
    }
    return rules;
  }

  private static Check.Outcome outcome(Constraint.Effect effect, boolean excused) {
    return switch (effect) {
      case BAR -> excused ? Check.Outcome.MET : Check.Outcome.FAILED;
      case CONDITION -> Check.Outcome.DOUBTFUL;
      case LIMIT -> Check.Outcome.MET;
    };
  }

  /** The phase that takes a promise for a time, in words. */
  static String suspended(Phase phase) {
    return phase.title() + " (since " + phase.from() + ")";
  }
}
