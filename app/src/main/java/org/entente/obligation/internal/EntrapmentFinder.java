package org.entente.obligation.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Citation;
import org.entente.obligation.Attack;
import org.entente.obligation.Entrapment;
import org.entente.treaty.Dispute;
import org.entente.treaty.InForce;
import org.entente.treaty.Place;
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
    List<String> helpers = treaty.parties().stream().filter(p -> !members.contains(p)).toList();
    Reach reach = outside.isEmpty() ? Reach.AMONG_MEMBERS : reach(dispute, members, outside);
    String others = String.join(", ", helpers);
    String attackers = String.join(" or ", outside);
    String text =
        switch (reach) {
          case AMONG_MEMBERS ->
              "a dispute among members: "
                  + String.join(" and ", members)
                  + " could each call on the others";
          case WHOLE -> "becomes everyone's: an attack by " + attackers + " would call " + others;
          case FORCES_ONLY ->
              "an attack by "
                  + attackers
                  + " on forces there, not on the land, would call "
                  + others;
          case NONE -> "stays outside the text's area or objects";
        };
    boolean reaches = reach != Reach.NONE;
    return new Entrapment(
        dispute.id(),
        dispute.name(),
        members,
        outside,
        reaches ? helpers : List.of(),
        reaches,
        text,
        Citation.of(Citation.Kind.PACK, "starter/disputes.yaml", dispute.id(), dispute.source())
            .withUrl(dispute.url()));
  }

  private enum Reach {
    AMONG_MEMBERS,
    WHOLE,
    FORCES_ONLY,
    NONE
  }

  private Reach reach(Dispute dispute, List<String> members, List<String> outside) {
    String victim = members.getFirst();
    String where = dispute.place() == null ? victim : dispute.place();
    Place place = order.library().places().get(where);
    Attack attack = Attack.armed(outside, victim, place, DefaultTarget.of(place), order.day());
    if (holds(attack)) {
      return Reach.WHOLE;
    }
    return holds(attack.by(outside, victim, place, TargetKind.ARMED_FORCES))
        ? Reach.FORCES_ONLY
        : Reach.NONE;
  }

  private boolean holds(Attack attack) {
    return treaty.provisions().stream()
        .filter(p -> p.kind().isAid())
        .anyMatch(p -> !CaseMatch.of(treaty, p, attack).fails());
  }
}
