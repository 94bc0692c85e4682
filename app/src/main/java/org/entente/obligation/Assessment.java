package org.entente.obligation;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.Explanation;

/**
 * The whole answer to one case.
 *
 * @param attack the case
 * @param duties what is asked of whom, firmest first, then by state and treaty; the promises that
 *     do not reach the case only where all were asked for
 * @param limits what forbids or narrows
 * @param conflicts what pulls a state in two directions
 * @param breaches what the attackers break
 * @param cascade who is drawn in after whom
 * @param council what to expect of the Security Council
 */
public record Assessment(
    Attack attack,
    List<Duty> duties,
    List<Limit> limits,
    List<Conflict> conflicts,
    List<Breach> breaches,
    Cascade cascade,
    CouncilView council) {

  public Assessment {
    duties = List.copyOf(duties);
    limits = List.copyOf(limits);
    conflicts = List.copyOf(conflicts);
    breaches = List.copyOf(breaches);
  }

  /** The duties of one state. */
  public List<Duty> dutiesOf(String state) {
    return duties.stream().filter(d -> d.state().equals(state)).toList();
  }

  /** The whole answer as a tree whose leaves cite. */
  public Explanation explanation() {
    var parts = new ArrayList<Explanation>();
    duties.forEach(d -> parts.add(d.explanation()));
    for (Limit limit : limits) {
      parts.add(
          Explanation.of("limit on " + limit.state(), limit.effect())
              .because(limit.text())
              .citing(limit.citation()));
    }
    for (Conflict conflict : conflicts) {
      parts.add(
          Explanation.of("conflict for " + conflict.state(), conflict.kind().word())
              .because(conflict.text())
              .citing(conflict.citations()));
    }
    parts.add(council.explanation());
    String question =
        attack.attackersShown()
            + " "
            + attack.verb()
            + " "
            + attack.shown(attack.victim())
            + " at "
            + attack.place().name()
            + " on "
            + attack.date();
    long due = duties.stream().filter(d -> d.status() == Status.TRIGGERED).count();
    return Explanation.of(question, due + (due == 1 ? " duty" : " duties") + " due").from(parts);
  }
}
