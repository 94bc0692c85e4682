package org.entente.obligation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.obligation.Attack;
import org.entente.obligation.Check;
import org.entente.treaty.Constraint;
import org.entente.treaty.InForce;
import org.entente.treaty.Provision;
import org.entente.treaty.ProvisionKind;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyLibrary;

/**
 * The texts that count on one day: those in force, and proposed ones added to them.
 *
 * @param library everything on file
 * @param day the day
 * @param treaties the texts as they stand that day, ordered by id, proposed ones last
 * @param byState the same by party
 * @param collective the constraints on fighting for others or joining an alliance
 */
public record Order(
    TreatyLibrary library,
    LocalDate day,
    List<InForce> treaties,
    Map<String, List<InForce>> byState,
    List<Constraint> collective) {

  /** The order of a day. */
  public static Order on(TreatyLibrary library, LocalDate day) {
    List<Constraint> collective =
        library.constraints().stream()
            .filter(c -> !c.bindsEverybody())
            .filter(
                c ->
                    !c.rulesOn(Constraint.Subject.COLLECTIVE_DEFENCE, day).isEmpty()
                        || !c.rulesOn(Constraint.Subject.ALLIANCE, day).isEmpty())
            .toList();
    return new Order(library, day, List.of(), Map.of(), collective).plus(library.inForce(day));
  }

  /** The same order with proposed texts added. */
  public Order with(List<Treaty> proposed) {
    return proposed.isEmpty()
        ? this
        : plus(proposed.stream().flatMap(t -> InForce.of(t, day).stream()).toList());
  }

  private Order plus(List<InForce> more) {
    var all = new ArrayList<>(treaties);
    all.addAll(more);
    var index = new HashMap<>(byState);
    for (InForce treaty : more) {
      for (String party : treaty.parties()) {
        var own = new ArrayList<>(index.getOrDefault(party, List.of()));
        own.add(treaty);
        index.put(party, own);
      }
    }
    return new Order(library, day, List.copyOf(all), index, collective);
  }

  /** The treaties to which a state is party. */
  List<InForce> of(String state) {
    return byState.getOrDefault(state, List.of());
  }

  /** The same order confined to the treaties to which a state is party. */
  Order confinedTo(String state) {
    return new Order(library, day, of(state), byState, collective);
  }

  /** Promises of peace to all attackers that their text sets above other obligations. */
  List<Check> prevailing(String helper, Attack attack) {
    var found = new ArrayList<Check>();
    for (InForce treaty : of(helper)) {
      if (treaty.isUniversal() || !attack.attackers().stream().allMatch(treaty::has)) {
        continue;
      }
      for (Provision provision : treaty.provisions()) {
        if (provision.isPrevailing()
            && provision.kind() == ProvisionKind.NONAGGRESSION
            && attack.attackers().stream().allMatch(a -> treaty.owes(provision, helper, a))) {
          found.add(
              new Check(
                  Check.Part.CONFLICT,
                  Check.Outcome.DOUBTFUL,
                  treaty.treaty().callName()
                      + " "
                      + provision.article()
                      + " prevails over it by its own words"));
        }
      }
    }
    return found;
  }
}
