package org.entente.reading;

import java.util.List;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;

/**
 * What one document was read as.
 *
 * @param initiatives slugs of the initiatives it concerns, in order of first mention; none where it
 *     is not relevant
 * @param statements stances taken in it, in text order
 * @param factors drivers and hurdles named in it, in text order
 */
public record Reading(List<String> initiatives, List<Statement> statements, List<Factor> factors) {

  public Reading {
    initiatives = List.copyOf(initiatives);
    statements = List.copyOf(statements);
    factors = List.copyOf(factors);
  }

  /** Whether the document concerns any known initiative. */
  public boolean relevant() {
    return !initiatives.isEmpty();
  }
}
