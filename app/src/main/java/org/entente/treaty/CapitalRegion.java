package org.entente.treaty;

import java.util.ArrayList;
import java.util.List;

/**
 * A state and the region of its capital, its default place.
 *
 * @param state its id
 * @param name its usual English name
 * @param capital its capital
 * @param tags region and legal-area tags
 */
public record CapitalRegion(String state, String name, String capital, List<String> tags) {

  public CapitalRegion {
    state = StateIds.canonical(state);
    tags = List.copyOf(tags);
  }

  /** The region as a place: run by the state, undisputed, part of its home territory. */
  public Place place() {
    var all = new ArrayList<>(tags);
    all.add("metropolitan");
    all.add("capital");
    var own = List.of(new Place.Tenure(state, null, null, null, null));
    return new Place(
        state, name + " (" + capital + ")", Place.Kind.CAPITAL, all, own, own, List.of(), null);
  }
}
