package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Citation;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.obligation.Conflict;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.entente.treaty.Constraint;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Stationing;
import org.entente.treaty.Strength;

/** Holds nuclear weapons that a text would station abroad against the rules of each host. */
final class StationingBars {

  private final Order order;
  private final Attack attack;
  private final List<Duty> duties = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  StationingBars(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
    for (InForce treaty : order.treaties()) {
      for (Stationing stationing : treaty.treaty().stationing()) {
        if (stationing.holdsOn(attack.date())) {
          stationing.hostsAmong(treaty.parties()).forEach(h -> host(treaty, stationing, h));
        }
      }
    }
  }

  /** One line for each host that may not have them, citing every rule that forbids it. */
  List<Duty> duties() {
    return List.copyOf(duties);
  }

  /** The same as conflicts between the text and the rule. */
  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  private void host(InForce treaty, Stationing stationing, String host) {
    var checks = new ArrayList<Check>();
    for (Constraint constraint : order.library().constraints()) {
      if (!constraint.binds(host, attack.date())) {
        continue;
      }
      for (Constraint.Rule rule : rules(constraint, stationing)) {
        if (rule.effect() == Constraint.Effect.BAR) {
          checks.add(
              new Check(
                  Check.Part.CONSTRAINT,
                  Check.Outcome.FAILED,
                  constraint.name() + " " + article(rule) + ": " + rule.text()));
          conflicts.add(conflict(treaty, stationing, host, constraint, rule));
        }
      }
    }
    if (!checks.isEmpty()) {
      duties.add(
          new Duty(
              host,
              stationing.owner(),
              treaty.treaty(),
              provision(treaty, stationing),
              Status.BARRED,
              checks.getFirst().text(),
              checks.stream().map(Check::text).toList(),
              checks));
    }
  }

  private List<Constraint.Rule> rules(Constraint constraint, Stationing stationing) {
    var rules =
        new ArrayList<>(constraint.rulesOn(Constraint.Subject.NUCLEAR_STATIONING, attack.date()));
    if (stationing.isShared()) {
      rules.addAll(constraint.rulesOn(Constraint.Subject.NUCLEAR_SHARING, attack.date()));
    }
    return rules;
  }

  private static String article(Constraint.Rule rule) {
    return rule.article() == null ? "" : "(" + rule.article() + ")";
  }

  private Conflict conflict(
      InForce treaty,
      Stationing stationing,
      String host,
      Constraint constraint,
      Constraint.Rule rule) {
    return new Conflict(
        Conflict.Kind.NUCLEAR_STATIONING,
        host,
        List.of(treaty.treaty().id(), constraint.id()),
        attack.shown(host)
            + " would host nuclear weapons of "
            + attack.shown(stationing.owner())
            + " under "
            + treaty.treaty().callName()
            + " but is bound by "
            + constraint.name()
            + " "
            + article(rule),
        List.<Citation>of(
            treaty.treaty().cite(provision(treaty, stationing)), constraint.cite(rule)));
  }

  private static Provision provision(InForce treaty, Stationing stationing) {
    return treaty.provisions().stream()
        .filter(p -> p.article().equals(stationing.article()))
        .findFirst()
        .orElseGet(
            () ->
                new Provision(
                    stationing.article(),
                    "Nuclear weapons of " + stationing.owner() + " are stationed on its territory.",
                    ProvisionKind.AUTHORISATION,
                    null,
                    null,
                    Strength.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
  }
}
