package org.entente.usecase;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.State;
import org.entente.core.Failure;
import org.entente.core.Nearest;
import org.entente.treaty.Places;
import org.entente.treaty.StateIds;

/** The states a person may name, by id or by name. */
final class StateNames {

  private final Places places;
  private final ActorDirectory actors;

  StateNames(Places places, ActorDirectory actors) {
    this.places = places;
    this.actors = actors;
  }

  /**
   * The id under which a state is kept.
   *
   * @throws Failure of kind usage, with the three nearest, where it is unknown
   */
  String id(String idOrName) {
    return places.findState(idOrName.strip()).orElseThrow(() -> unknown(idOrName));
  }

  /**
   * The id of a state that existed on one day of a span.
   *
   * @throws Failure of kind usage where it is unknown or did not exist then
   */
  String id(String idOrName, LocalDate first, LocalDate last) {
    String id = id(idOrName);
    String onDay = StateIds.onDay(id, first);
    Actor actor = actors.find(onDay).orElse(null);
    if (actor instanceof State state && !state.existed(first) && !state.existed(last)) {
      String when = first.equals(last) ? "on " + first : "in " + first.getYear();
      throw Failure.usage(onDay + " (" + state.name() + ") did not exist " + when + span(state));
    }
    return id;
  }

  private static String span(State state) {
    String from = state.span().findFrom().map(d -> " from " + d).orElse("");
    String until = state.span().findUntil().map(d -> " until " + d).orElse("");
    return ": it is on file" + from + until;
  }

  private Failure unknown(String wrong) {
    List<String> names =
        actors.list().stream()
            .filter(a -> a instanceof State)
            .map(a -> wrong.length() == 3 ? a.id() : a.name())
            .toList();
    List<String> near =
        Nearest.names(wrong, names, 3).stream()
            .map(n -> wrong.length() == 3 ? n : n + " (" + idOf(n) + ")")
            .toList();
    return Failure.usage(
        "unknown state '" + wrong + "': did you mean " + String.join(", ", near) + "?");
  }

  private String idOf(String name) {
    return actors.list().stream()
        .filter(a -> a.name().equals(name))
        .map(Actor::id)
        .findFirst()
        .orElse(name);
  }
}
