package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.obligation.Attack;
import org.entente.obligation.Cascade;
import org.entente.obligation.Cascade.Exposure;
import org.entente.obligation.Cascade.Join;
import org.entente.obligation.Cascade.Round;
import org.entente.obligation.Cascade.Side;
import org.entente.obligation.Duty;
import org.entente.obligation.Status;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.TargetKind;

/**
 * Follows the promises round by round: those obliged join, which may call others on either side,
 * until nobody more is drawn in. A state that answers an attack acts in collective self-defence, so
 * the attackers' allies owe them nothing where their text is for defence.
 */
final class CascadeRun {

  private final Order order;
  private final Attack attack;
  private final Set<String> defenders = new LinkedHashSet<>();
  private final Set<String> attackers = new LinkedHashSet<>();
  private final List<Round> rounds = new ArrayList<>();

  CascadeRun(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
    defenders.add(attack.victim());
    attackers.addAll(attack.attackers());
  }

  Cascade run(List<Duty> direct) {
    List<Join> joins = first(direct);
    List<String> silent = silentAllies();
    while (!joins.isEmpty() || rounds.isEmpty()) {
      rounds.add(new Round(rounds.size() + 1, joins, rounds.isEmpty() ? silent : List.of()));
      joins = next(joins);
    }
    return new Cascade(rounds, ifStruck());
  }

  private List<Join> first(List<Duty> direct) {
    var joins = new ArrayList<Join>();
    for (Duty duty : direct) {
      if (duty.status() == Status.TRIGGERED && duty.provision().kind().isAid()) {
        boolean defends = duty.owedTo().equals(attack.victim());
        add(duty, defends ? Side.DEFENDER : Side.ATTACKER, joins);
      }
    }
    return joins;
  }

  private void add(Duty duty, Side side, List<Join> joins) {
    Set<String> mine = side == Side.DEFENDER ? defenders : attackers;
    Set<String> theirs = side == Side.DEFENDER ? attackers : defenders;
    if (!theirs.contains(duty.state()) && mine.add(duty.state())) {
      joins.add(
          new Join(
              attack.shown(duty.state()),
              side,
              attack.shown(duty.owedTo()),
              duty.treaty().id(),
              duty.provision().article()));
    }
  }

  private List<Join> next(List<Join> newcomers) {
    var joins = new ArrayList<Join>();
    for (Join newcomer : newcomers) {
      String state = canonical(newcomer.state());
      boolean defends = newcomer.side() == Side.DEFENDER;
      Set<String> enemies = defends ? attackers : defenders;
      List.copyOf(enemies).forEach(enemy -> followers(state, enemy, newcomer.side(), joins));
      if (!defends) {
        Attack second = attack.by(List.of(state), attack.victim(), attack.place(), attack.target());
        new DutyFinder(order, second, defenders)
            .reached().stream()
                .filter(d -> d.status() == Status.TRIGGERED && d.provision().kind().isAid())
                .forEach(d -> add(d, Side.DEFENDER, joins));
      }
    }
    return joins;
  }

  /** Those who promised a belligerent to follow it into a war with an enemy. */
  private void followers(String belligerent, String enemy, Side side, List<Join> joins) {
    for (InForce treaty : order.of(belligerent)) {
      for (Provision provision : treaty.provisions()) {
        List<String> helpers =
            WarPromises.reaches(provision) ? treaty.parties() : List.<String>of();
        for (String helper : helpers) {
          if (!helper.equals(enemy)
              && WarPromises.owed(treaty, provision, helper, belligerent, enemy)) {
            Set<String> mine = side == Side.DEFENDER ? defenders : attackers;
            Set<String> theirs = side == Side.DEFENDER ? attackers : defenders;
            if (!theirs.contains(helper) && mine.add(helper)) {
              joins.add(
                  new Join(
                      attack.shown(helper),
                      side,
                      attack.shown(belligerent),
                      treaty.treaty().id(),
                      provision.article()));
            }
          }
        }
      }
    }
  }

  /** The attackers' allies, whose promises are for defence and stay silent. */
  private List<String> silentAllies() {
    var lines = new LinkedHashSet<String>();
    for (String attacker : attack.attackers()) {
      for (InForce treaty : order.of(attacker)) {
        for (Provision provision : treaty.provisions()) {
          if (provision.kind().isAid() && !WarPromises.reaches(provision)) {
            List<String> allies =
                treaty.parties().stream()
                    .filter(p -> !defenders.contains(p) && !attackers.contains(p))
                    .filter(p -> treaty.owes(provision, p, attacker))
                    .map(attack::shown)
                    .toList();
            if (!allies.isEmpty()) {
              lines.add(
                  String.join(", ", allies)
                      + (allies.size() == 1 ? " owes " : " owe ")
                      + attack.shown(attacker)
                      + " nothing: "
                      + treaty.treaty().callName()
                      + " "
                      + provision.article()
                      + " is for defence, and those who help "
                      + attack.shown(attack.victim())
                      + " act in collective self-defence");
            }
          }
        }
      }
    }
    return List.copyOf(lines);
  }

  private List<Exposure> ifStruck() {
    var found = new ArrayList<Exposure>();
    for (String state : defenders) {
      if (state.equals(attack.victim())) {
        continue;
      }
      strike(state, attack.by(attack.attackers(), state, attack.place(), TargetKind.ARMED_FORCES))
          .ifPresent(found::add);
      order
          .library()
          .places()
          .find(state)
          .flatMap(
              home ->
                  strike(state, attack.by(attack.attackers(), state, home, TargetKind.TERRITORY)))
          .ifPresent(found::add);
    }
    return found;
  }

  private java.util.Optional<Exposure> strike(String state, Attack second) {
    List<Join> joins =
        new DutyFinder(order.confinedTo(state), second, defenders)
            .reached().stream()
                .filter(d -> d.status() == Status.TRIGGERED && d.provision().kind().isAid())
                .filter(d -> d.owedTo().equals(state))
                .map(
                    d ->
                        new Join(
                            attack.shown(d.state()),
                            Side.DEFENDER,
                            attack.shown(state),
                            d.treaty().id(),
                            d.provision().article()))
                .toList();
    String object = second.target().word() + " at " + second.place().name();
    return joins.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Exposure(attack.shown(state), object, joins));
  }

  private static String canonical(String shown) {
    return org.entente.treaty.StateIds.canonical(shown);
  }
}
