package org.entente.usecase;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.actor.State;
import org.entente.core.Issues;
import org.entente.treaty.InForce;
import org.entente.treaty.StateIds;
import org.entente.treaty.Treaty;
import org.entente.treaty.TreatyCheck;
import org.entente.treaty.TreatyLibrary;
import org.jspecify.annotations.Nullable;

/** Lists, shows and checks the treaties on file. */
public final class BrowseTreaties {

  private final TreatyLibrary library;
  private final ActorDirectory actors;

  public BrowseTreaties(TreatyLibrary library, ActorDirectory actors) {
    this.library = library;
    this.actors = actors;
  }

  /**
   * The treaties in force on a day, those of one state only where it is given; without a day all on
   * file.
   *
   * @throws org.entente.core.Failure of kind usage where the state is unknown
   */
  public List<Treaty> list(@Nullable String state, @Nullable LocalDate day) {
    String id = state == null ? null : library.places().findState(state).orElse(null);
    if (state != null && id == null) {
      library.places().capitalOf(state);
    }
    return library.treaties().stream().filter(t -> fits(t, id, day)).toList();
  }

  private static boolean fits(Treaty treaty, @Nullable String state, @Nullable LocalDate day) {
    if (day == null) {
      return state == null || treaty.parties().stream().anyMatch(p -> p.state().equals(state));
    }
    return InForce.of(treaty, day)
        .filter(t -> state == null || t.has(StateIds.canonical(state)))
        .isPresent();
  }

  /**
   * One treaty or overlay.
   *
   * @throws org.entente.core.Failure of kind usage, with the nearest ids, where there is none
   */
  public Treaty get(String id) {
    return library.get(id);
  }

  /** The faults of every file, none when all are sound. */
  public Issues check() {
    return new TreatyCheck(library, this::existed).all();
  }

  /** Everything on file: treaties, overlays, places. */
  public TreatyLibrary library() {
    return library;
  }

  /** How many treaties and overlays are on file. */
  public int size() {
    return library.treaties().size() + library.overlays().size();
  }

  private boolean existed(String state, LocalDate day) {
    return actors
        .find(StateIds.onDay(state, day))
        .map(a -> !(a instanceof State s) || s.existed(day))
        .orElse(true);
  }
}
