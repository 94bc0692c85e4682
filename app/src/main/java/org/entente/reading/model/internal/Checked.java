package org.entente.reading.model.internal;

import java.util.List;
import org.entente.actor.Level;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that passed every check, in terms of the house.
 *
 * @param place the quoted words and their sentence
 * @param actor id
 * @param speaker person, where one is named
 * @param steps how each part of it was found to hold
 */
record Checked(
    Quotes.Place place,
    String initiative,
    String actor,
    @Nullable String speaker,
    Level level,
    Stance stance,
    boolean secondHand,
    List<String> steps) {

  Checked {
    steps = List.copyOf(steps);
  }
}
