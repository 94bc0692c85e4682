package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.obligation.Attack;
import org.entente.obligation.Duty;
import org.entente.obligation.Limit;
import org.entente.treaty.Constraint;
import org.entente.treaty.InForce;
import org.entente.treaty.Stationing;

/** Collects the rules that forbid or narrow what the states in a case may do. */
final class Limits {

  private static final String EVERYBODY = "UN";
  private static final List<Constraint.Subject> FORCE =
      List.of(Constraint.Subject.COLLECTIVE_DEFENCE, Constraint.Subject.USE_OF_FORCE);
  private static final List<Constraint.Subject> MEMBERSHIP =
      List.of(
          Constraint.Subject.COLLECTIVE_DEFENCE,
          Constraint.Subject.ALLIANCE,
          Constraint.Subject.FOREIGN_BASES);
  private static final List<Constraint.Subject> NUCLEAR =
      List.of(
          Constraint.Subject.NUCLEAR_STATIONING,
          Constraint.Subject.NUCLEAR_SHARING,
          Constraint.Subject.NUCLEAR_POSSESSION);

  private final Order order;
  private final Attack attack;
  private final Set<Limit> found = new LinkedHashSet<>();

  Limits(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
  }

  List<Limit> of(List<Duty> duties) {
    var states = new TreeSet<String>();
    states.add(attack.victim());
    duties.forEach(d -> states.add(d.state()));
    for (Constraint constraint : order.library().constraints()) {
      if (constraint.bindsEverybody()) {
        continue;
      }
      states.forEach(s -> add(constraint, s, FORCE));
      for (InForce treaty : order.treaties()) {
        if (treaty.treaty().isOverlay()) {
          treaty.parties().forEach(s -> add(constraint, s, MEMBERSHIP));
        }
      }
    }
    stationing();
    order.library().constraints().stream()
        .filter(c -> c.bindsEverybody() && c.level() == Constraint.Level.CHARTER)
        .forEach(this::addForAll);
    return new ArrayList<>(found);
  }

  private void stationing() {
    for (InForce treaty : order.treaties()) {
      for (Stationing stationing : treaty.treaty().stationing()) {
        if (treaty.treaty().isOverlay() && stationing.holdsOn(attack.date())) {
          for (String host : stationing.hostsAmong(treaty.parties())) {
            order.library().constraints().forEach(c -> add(c, host, NUCLEAR));
          }
        }
      }
    }
  }

  private void add(Constraint constraint, String state, List<Constraint.Subject> subjects) {
    if (!constraint.binds(state, attack.date())) {
      return;
    }
    for (Constraint.Subject subject : subjects) {
      for (Constraint.Rule rule : constraint.rulesOn(subject, attack.date())) {
        found.add(limit(constraint, rule, attack.shown(state)));
      }
    }
  }

  private void addForAll(Constraint constraint) {
    constraint.rules().stream()
        .filter(r -> r.holdsOn(attack.date()))
        .forEach(r -> found.add(limit(constraint, r, EVERYBODY)));
  }

  private static Limit limit(Constraint constraint, Constraint.Rule rule, String state) {
    return new Limit(
        state,
        constraint.id(),
        constraint.level().name().toLowerCase(java.util.Locale.ROOT),
        rule.effect().name().toLowerCase(java.util.Locale.ROOT),
        rule.text(),
        constraint.cite(rule));
  }
}
