package org.entente.reading.internal.actor;

import org.entente.actor.Level;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a text who can hold a stance.
 *
 * @param actor id of the state or organisation
 * @param person the person's name, where one is named
 * @param level for whom the words count
 * @param how how the text's words were resolved
 * @param certainty how sure that is, 0..1
 */
public record Party(
    String actor, @Nullable String person, Level level, String how, double certainty) {

  Party less(double factor, String reason) {
    return new Party(actor, person, level, how + "; " + reason, certainty * factor);
  }

  Party named(String name) {
    return new Party(actor, name, level, how, certainty);
  }

  Party at(Level newLevel) {
    return new Party(actor, person, newLevel, how, certainty);
  }

  public boolean isPerson() {
    return person != null;
  }
}
