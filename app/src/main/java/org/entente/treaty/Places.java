package org.entente.treaty;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.Failure;
import org.entente.core.Nearest;

/** Every place known by id, and every state's capital region, which stands for its name alone. */
public final class Places {

  private final Map<String, Place> byId = new TreeMap<>();
  private final Map<String, Place> capitals = new TreeMap<>();
  private final Map<String, String> stateNames = new TreeMap<>();

  /**
   * Gathers places and capital regions.
   *
   * @param places the places with ids of their own
   * @param capitals the states with their capital regions
   */
  public Places(List<Place> places, List<CapitalRegion> capitals) {
    for (Place place : places) {
      if (byId.put(place.id(), place) != null) {
        throw new IllegalArgumentException("place " + place.id() + " stands twice");
      }
    }
    for (CapitalRegion region : capitals) {
      if (this.capitals.put(region.state(), region.place()) != null) {
        throw new IllegalArgumentException("the capital of " + region.state() + " stands twice");
      }
      stateNames.put(region.name().toLowerCase(Locale.ROOT), region.state());
    }
  }

  /** The place of this id, or the capital region of the state of this id or name. */
  public Optional<Place> find(String idOrState) {
    Place place = byId.get(idOrState.toLowerCase(Locale.ROOT));
    if (place != null) {
      return Optional.of(place);
    }
    String state = stateNames.get(idOrState.toLowerCase(Locale.ROOT));
    String id = state == null ? idOrState.toUpperCase(Locale.ROOT) : state;
    return Optional.ofNullable(capitals.get(StateIds.canonical(id)));
  }

  /**
   * The place of this id, or the capital region of the state of this id or name.
   *
   * @throws Failure of kind usage, with the three nearest names, where there is none
   */
  public Place get(String idOrState) {
    return find(idOrState)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown place '"
                        + idOrState
                        + "': did you mean "
                        + String.join(", ", Nearest.names(idOrState, byId.keySet(), 3))
                        + "?"));
  }

  /**
   * The capital region of a state.
   *
   * @throws Failure of kind usage, with the three nearest ids, where there is no such state
   */
  public Place capitalOf(String state) {
    Place place = capitals.get(StateIds.canonical(state));
    if (place == null) {
      throw Failure.usage(
          "unknown state '"
              + state
              + "': did you mean "
              + String.join(", ", Nearest.names(state, nearestStates(state), 3))
              + "? (ISO 3166 alpha-3)");
    }
    return place;
  }

  private Collection<String> nearestStates(String wrong) {
    List<String> names = Nearest.names(wrong, stateNames.keySet(), 1);
    var near = new TreeSet<>(capitals.keySet());
    if (wrong.length() > 3 && !names.isEmpty()) {
      String best = Optional.ofNullable(stateNames.get(names.getFirst())).orElse("");
      near.removeIf(id -> !id.equals(best) && !id.startsWith(wrong.substring(0, 1)));
    }
    return near;
  }

  /** The id of a state given by id or name. */
  public Optional<String> findState(String idOrName) {
    String id = StateIds.canonical(idOrName.toUpperCase(Locale.ROOT));
    if (capitals.containsKey(id)) {
      return Optional.of(id);
    }
    return Optional.ofNullable(stateNames.get(idOrName.toLowerCase(Locale.ROOT)));
  }

  /** All places with ids of their own, ordered by id. */
  public List<Place> list() {
    return List.copyOf(byId.values());
  }

  /** The ids of all states, ordered. */
  public Set<String> states() {
    return new TreeSet<>(capitals.keySet());
  }

  /** Every tag that some place carries. */
  public Set<String> tags() {
    var tags = new TreeSet<String>();
    byId.values().forEach(p -> tags.addAll(p.tags()));
    capitals.values().forEach(p -> tags.addAll(p.tags()));
    return tags;
  }
}
