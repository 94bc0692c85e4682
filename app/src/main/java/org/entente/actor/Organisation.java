package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.DateSpan;

/**
 * An organisation or grouping of states.
 *
 * @param id its acronym
 * @param name its full English name
 * @param names other names, short forms included
 * @param demonyms adjectives for it: "Allied" is none, "Eurasian Union" neither; mostly empty
 * @param seats places that stand for it: Brussels
 * @param span from foundation to dissolution
 * @param memberships who belonged to it when, ordered by state and date
 */
public record Organisation(
    String id,
    String name,
    List<String> names,
    List<String> demonyms,
    List<String> seats,
    DateSpan span,
    List<Membership> memberships)
    implements Actor {

  public Organisation {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    seats = List.copyOf(seats);
    memberships = List.copyOf(memberships);
  }

  /** An organisation of which only the name matters. */
  public Organisation(String id, String name) {
    this(id, name, List.of(), List.of(), List.of(), DateSpan.ALWAYS, List.of());
  }

  public boolean isMember(String state, LocalDate on) {
    return memberships.stream().anyMatch(m -> m.state().equals(state) && m.span().contains(on));
  }

  /** The states that belonged to it on a day, ordered by id. */
  public List<String> members(LocalDate on) {
    return memberships.stream()
        .filter(m -> m.span().contains(on))
        .map(Membership::state)
        .distinct()
        .sorted()
        .toList();
  }
}
