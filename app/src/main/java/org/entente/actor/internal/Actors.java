package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.actor.CodeSystem;
import org.entente.actor.Organisation;
import org.entente.actor.State;
import org.entente.core.DateSpan;
import org.entente.core.Failure;
import org.entente.core.Nearest;

/** States and organisations by id and by code. */
final class Actors {

  private record Code(CodeSystem system, String code) {}

  private final Map<String, Actor> byId = new LinkedHashMap<>();
  private final Map<Code, List<State>> byCode = new HashMap<>();

  Actors(Collection<? extends Actor> actors) {
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
    }
    for (Actor actor : byId.values()) {
      if (actor instanceof State state) {
        index(state);
      }
    }
  }

  private void index(State state) {
    for (CodeSystem system : CodeSystem.values()) {
      for (String code : state.codes(system)) {
        byCode.computeIfAbsent(new Code(system, code), k -> new ArrayList<>(1)).add(state);
      }
    }
  }

  Collection<Actor> inFileOrder() {
    return Collections.unmodifiableCollection(byId.values());
  }

  List<Actor> list() {
    return List.copyOf(new TreeMap<>(byId).values());
  }

  Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Actor get(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw Failure.usage(
          "no state or organisation is called '" + id + "'; did you mean " + nearest(id) + "?");
    }
    return actor;
  }

  private String nearest(String id) {
    var names = new ArrayList<String>(byId.keySet());
    byId.values().forEach(a -> names.add(a.name() + " (" + a.id() + ")"));
    return String.join(", ", Nearest.names(id, names, 3));
  }

  Organisation organisation(String id) {
    if (get(id) instanceof Organisation organisation) {
      return organisation;
    }
    throw Failure.usage("'" + id + "' is a state, not an organisation");
  }

  Optional<State> findByCode(CodeSystem system, String code, LocalDate on) {
    List<State> states = byCode.getOrDefault(new Code(system, code), List.of());
    return states.stream()
        .filter(s -> s.existed(on))
        .findFirst()
        .or(() -> states.stream().findFirst());
  }

  Optional<State> continuing(String id, LocalDate on) {
    if (!(byId.get(id) instanceof State state)) {
      return Optional.empty();
    }
    if (state.existed(on)) {
      return Optional.of(state);
    }
    boolean over = state.span().findUntil().filter(on::isAfter).isPresent();
    return over && !state.successors().isEmpty()
        ? continuing(state.successors().getFirst(), on)
        : Optional.empty();
  }

  /** Whether an actor existed on a day. */
  boolean existed(String id, LocalDate on) {
    DateSpan span =
        switch (get(id)) {
          case State state -> state.span();
          case Organisation organisation -> organisation.span();
        };
    return span.contains(on);
  }
}
