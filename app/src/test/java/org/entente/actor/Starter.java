package org.entente.actor;

import java.time.LocalDate;
import java.util.List;

/** The starter directory, loaded once for all tests. */
final class Starter {

  static final ActorDirectory DIRECTORY = StarterActors.load(List.of());

  private Starter() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static List<State> states() {
    return DIRECTORY.list().stream()
        .filter(State.class::isInstance)
        .map(State.class::cast)
        .toList();
  }
}
