package org.entente.initiative;

import java.util.List;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A driver or hurdle in a picture.
 *
 * @param kind driver or hurdle
 * @param topic id of the declared driver or hurdle; null for one that only texts name
 * @param phrase what it is
 * @param origins how many independent sources name it
 * @param named where they name it, oldest first
 * @param explanation how the count came about
 */
public record FactorCount(
    Factor.Kind kind,
    @Nullable String topic,
    String phrase,
    int origins,
    List<NamedFactor> named,
    Explanation explanation) {

  public FactorCount {
    named = List.copyOf(named);
  }
}
