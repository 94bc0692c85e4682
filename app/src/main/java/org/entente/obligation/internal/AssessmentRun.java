package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.obligation.Assessment;
import org.entente.obligation.Attack;
import org.entente.obligation.Breach;
import org.entente.obligation.Conflict;
import org.entente.obligation.Duty;
import org.entente.obligation.Entrapment;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;

/** Works one case out against one order of texts. */
public final class AssessmentRun {

  private final Order order;
  private final Attack attack;

  public AssessmentRun(Order order, Attack attack) {
    this.order = order;
    this.attack = attack;
  }

  /**
   * The answer.
   *
   * @param all whether to list the promises that the case does not reach
   */
  public Assessment assess(boolean all) {
    var finder = new DutyFinder(order, attack);
    List<Duty> reached = finder.reached();
    var bars = new StationingBars(order, attack);
    var duties = new ArrayList<>(reached);
    duties.addAll(bars.duties());
    List<Conflict> conflicts = new Conflicts(order, attack).of(reached);
    conflicts.addAll(bars.conflicts());
    var limits = new Limits(order, attack).of(duties);
    if (all) {
      duties.addAll(finder.unreached());
    }
    return new Assessment(
        attack,
        duties,
        limits,
        conflicts,
        breaches(),
        new CascadeRun(order, attack).run(reached),
        new Council(order, attack).view());
  }

  /** The disputes that the proposed texts would share. */
  public List<Entrapment> entrapments() {
    return order.treaties().stream()
        .filter(t -> t.treaty().isOverlay())
        .flatMap(t -> new EntrapmentFinder(order, t).find().stream())
        .distinct()
        .toList();
  }

  private List<Breach> breaches() {
    var found = new ArrayList<Breach>();
    for (InForce treaty : order.of(attack.victim())) {
      for (Provision provision : treaty.provisions()) {
        if (provision.kind() == ProvisionKind.NONAGGRESSION) {
          attack.attackers().stream()
              .filter(a -> treaty.owes(provision, a, attack.victim()))
              .filter(a -> treaty.suspension(provision, a, attack.victim()) == null)
              .forEach(a -> found.add(breach(a, treaty, provision)));
        }
      }
    }
    return found;
  }

  private Breach breach(String attacker, InForce treaty, Provision provision) {
    return new Breach(
        attack.shown(attacker),
        treaty.treaty().id(),
        provision.article(),
        provision.summary(),
        treaty.treaty().cite(provision));
  }
}
