package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.OfficeTerm;

/**
 * Somebody known by name, with every recorded term of office.
 *
 * @param name usual full name
 * @param aliases other full names and spellings
 * @param terms terms of office, earliest first
 */
record Person(String name, List<String> aliases, List<OfficeTerm> terms) {

  boolean speaksFor(String actor) {
    return terms.stream().anyMatch(t -> t.actor().equals(actor));
  }
}
