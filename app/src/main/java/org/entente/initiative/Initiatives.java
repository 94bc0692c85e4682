package org.entente.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.Failure;
import org.entente.core.Nearest;

/** The initiatives that are followed, ordered by slug. */
public final class Initiatives {

  private final TreeMap<String, Initiative> bySlug = new TreeMap<>();

  /** Of two with the same slug the later one counts. */
  public Initiatives(List<Initiative> initiatives) {
    for (Initiative initiative : initiatives) {
      bySlug.put(initiative.slug(), initiative);
    }
  }

  public List<Initiative> list() {
    return new ArrayList<>(bySlug.values());
  }

  public Optional<Initiative> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The initiative with this slug.
   *
   * @throws Failure of kind usage, with the nearest slugs, when there is none
   */
  public Initiative get(String slug) {
    return find(slug)
        .orElseThrow(
            () ->
                Failure.usage(
                    "no initiative '"
                        + slug
                        + "'; nearest: "
                        + String.join(", ", Nearest.names(slug, bySlug.keySet(), 3))));
  }
}
