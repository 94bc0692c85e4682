package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.entente.actor.State;

/**
 * An office-holder of the starter pack, as a news text introduces one.
 *
 * @param term who, and in which office
 * @param state name of the state
 * @param demonym adjective of the state
 */
record Speaker(OfficeTerm term, String state, String demonym) {

  private static final List<Office> SPEAKING =
      List.of(Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.DEFENCE_MINISTER);

  /** The first speaking office-holder of each state that has one on file, ordered by state. */
  static List<Speaker> on(LocalDate day, ActorDirectory actors) {
    var speakers = new ArrayList<Speaker>();
    for (var actor : actors.list()) {
      if (actor instanceof State state && !state.demonyms().isEmpty()) {
        actors.terms(state.id()).stream()
            .filter(t -> SPEAKING.contains(t.office()) && t.covers(day))
            .forEach(t -> speakers.add(new Speaker(t, state.name(), state.demonyms().getFirst())));
      }
    }
    return List.copyOf(speakers);
  }

  String introduced() {
    return demonym + " " + term.title() + " " + term.person();
  }

  String familyName() {
    return term.person().substring(term.person().lastIndexOf(' ') + 1);
  }
}
