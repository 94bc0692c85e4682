package org.entente.treaty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.Failure;
import org.entente.core.Nearest;
import org.entente.treaty.internal.LibraryReader;

/**
 * Every treaty, overlay, place, constraint, dispute and past veto on file.
 *
 * @param treaties the instruments that exist or existed, ordered by id
 * @param overlays the proposed ones, ordered by id
 * @param places the places
 * @param constraints the rules that forbid or narrow
 * @param disputes the standing disputes
 * @param vetoes past vetoes, ordered by date
 */
public record TreatyLibrary(
    List<Treaty> treaties,
    List<Treaty> overlays,
    Places places,
    List<Constraint> constraints,
    List<Dispute> disputes,
    List<PastVeto> vetoes) {

  public TreatyLibrary {
    treaties = treaties.stream().sorted(Comparator.comparing(Treaty::id)).toList();
    overlays = overlays.stream().sorted(Comparator.comparing(Treaty::id)).toList();
    constraints = List.copyOf(constraints);
    disputes = List.copyOf(disputes);
    vetoes = vetoes.stream().sorted(Comparator.comparing(PastVeto::date)).toList();
  }

  /**
   * The starter pack.
   *
   * @throws Failure of kind usage, with file, line and field, where a file of it is wrong
   */
  public static TreatyLibrary starter() {
    return LibraryReader.starter();
  }

  /** The treaties in force on a day. */
  public List<InForce> inForce(LocalDate day) {
    return treaties.stream().flatMap(t -> InForce.of(t, day).stream()).toList();
  }

  /** The treaty or overlay of this id. */
  public Optional<Treaty> find(String id) {
    return find(treaties, id).or(() -> find(overlays, id));
  }

  private static Optional<Treaty> find(List<Treaty> ordered, String id) {
    int from = 0;
    int to = ordered.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = ordered.get(middle).id().compareTo(id);
      if (order == 0) {
        return Optional.of(ordered.get(middle));
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return Optional.empty();
  }

  /**
   * The treaty or overlay of this id, short name, name, or organisation.
   *
   * @throws Failure of kind usage, with what it may mean, where there is none or more than one
   */
  public Treaty get(String id) {
    return find(id).orElseGet(() -> new TreatyNames(everything()).get(id));
  }

  private List<Treaty> everything() {
    return Stream.concat(treaties.stream(), overlays.stream()).toList();
  }

  /**
   * The overlay of this id; an initiative's name alone stands for its {@code core} version.
   *
   * @throws Failure of kind usage, with the three nearest ids, where there is none
   */
  public Treaty getOverlay(String id) {
    String wanted = id.contains(":") ? id : id + ":core";
    return find(overlays, wanted).orElseThrow(() -> unknown("overlay", id, overlays));
  }

  private static Failure unknown(String what, String id, List<Treaty> known) {
    List<String> near = Nearest.names(id, known.stream().map(Treaty::id).toList(), 3);
    return Failure.usage(
        "unknown " + what + " '" + id + "': did you mean " + String.join(", ", near) + "?");
  }

  /** The same library with one more overlay, which replaces one of the same id. */
  public TreatyLibrary withOverlay(Treaty overlay) {
    var more = new java.util.ArrayList<>(overlays);
    more.removeIf(t -> t.id().equals(overlay.id()));
    more.add(overlay);
    return new TreatyLibrary(treaties, more, places, constraints, disputes, vetoes);
  }
}
