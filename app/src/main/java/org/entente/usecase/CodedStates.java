package org.entente.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;
import org.entente.treaty.StateIds;

/** States by their number of the Correlates of War, those that ended before 1945 by name only. */
final class CodedStates {

  /**
   * Days on one of which every state on file existed, Yugoslavia and the German states included.
   */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1960, 1, 1), LocalDate.of(1985, 1, 1), LocalDate.of(2012, 1, 1));

  /**
   * A state of the past.
   *
   * @param cow its number
   * @param name its name
   */
  record Past(int cow, String name) {}

  /** The file. */
  record PastStates(List<Past> states) {
    PastStates {
      states = List.copyOf(states);
    }
  }

  private final ActorDirectory actors;
  private final Map<String, String> past = new LinkedHashMap<>();

  CodedStates(ActorDirectory actors) {
    this.actors = actors;
    Yaml.read(Pack.starterFile("past-states.yaml"), PastStates.class)
        .states()
        .forEach(state -> past.put(Integer.toString(state.cow()), state.name()));
  }

  /** The id of the state with a number; the number itself for a state of the past. */
  String idOf(int cow) {
    String number = Integer.toString(cow);
    if (past.containsKey(number)) {
      return number;
    }
    return DAYS.stream()
        .flatMap(day -> actors.findByCode(CodeSystem.COW, number, day).stream())
        .map(State::id)
        .map(StateIds::canonical)
        .findFirst()
        .orElse(number);
  }

  boolean knows(String number) {
    return past.containsKey(number);
  }

  String nameOf(String number) {
    return past.getOrDefault(number, number);
  }
}
