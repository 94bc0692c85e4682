package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Citation;
import org.entente.obligation.Attack;
import org.entente.obligation.Entrapment;
import org.entente.treaty.Dispute;
import org.entente.treaty.InForce;
import org.entente.treaty.Place;
import org.entente.treaty.Provision;
import org.entente.treaty.TargetKind;

/** Lists the disputes of its members that a proposed treaty would make the business of all. */
final class EntrapmentFinder {

  private final Order order;
  private final InForce treaty;

  EntrapmentFinder(Order order, InForce treaty) {
    this.order = order;
    this.treaty = treaty;
  }

  List<Entrapment> find() {
    var found = new ArrayList<Entrapment>();
    for (Dispute dispute : order.library().disputes()) {
      List<String> members = dispute.between().stream().filter(treaty::has).toList();
      if (!members.isEmpty() && dispute.holdsOn(order.day())) {
        found.add(entrapment(dispute, members));
      }
    }
    return found;
  }

  private Entrapment entrapment(Dispute dispute, List<String> members) {
    List<String> outside = dispute.between().stream().filter(s -> !treaty.has(s)).toList();
    List<String> others = treaty.parties().stream().filter(p -> !members.contains(p)).toList();
    boolean among = outside.isEmpty();
    boolean reaches = !among && reaches(dispute, members, outside);
    String text =
        among
            ? "a dispute among members: "
                + String.join(" and ", members)
                + " could each call on the others"
            : reaches
                ? "becomes everyone's: an attack by "
                    + String.join(" or ", outside)
                    + " would call "
                    + String.join(", ", others)
                : "stays outside the text's area or objects";
    return new Entrapment(
        dispute.id(),
        dispute.name(),
        members,
        outside,
        among || reaches ? others : List.of(),
        among || reaches,
        text,
        Citation.of(Citation.Kind.PACK, "starter/disputes.yaml", dispute.id(), dispute.source())
            .withUrl(dispute.url()));
  }

  private boolean reaches(Dispute dispute, List<String> members, List<String> outside) {
    String victim = members.getFirst();
    String where = dispute.place() == null ? victim : dispute.place();
    Place place = order.library().places().get(where);
    TargetKind target = DefaultTarget.of(place);
    Attack attack = Attack.armed(outside, victim, place, target, order.day());
    Attack onForces = attack.by(outside, victim, place, TargetKind.ARMED_FORCES);
    return treaty.provisions().stream()
        .filter(p -> p.kind().isAid())
        .anyMatch(p -> holds(p, attack) || holds(p, onForces));
  }

  private boolean holds(Provision provision, Attack attack) {
    return !CaseMatch.of(treaty, provision, attack).fails();
  }
}
