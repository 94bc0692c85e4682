package org.entente.initiative;

import java.util.List;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A driver or hurdle in a picture.
 *
 * @param kind driver or hurdle
 * @param topic id of the declared driver or hurdle; null for one that only texts name
 * @param phrase what it is
 * @param counted how many independent sources name it, with how the count came about
 * @param named where they name it, oldest first
 */
public record FactorCount(
    Factor.Kind kind,
    @Nullable String topic,
    String phrase,
    Explained<Integer> counted,
    List<NamedFactor> named) {

  public FactorCount {
    named = List.copyOf(named);
  }

  /** How many independent sources name it. */
  public int origins() {
    return counted.value();
  }

  /** How the count came about. */
  public Explanation explanation() {
    return counted.explanation();
  }
}
