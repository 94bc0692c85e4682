package org.entente.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.core.Failure;
import org.entente.core.Nearest;

/** Finds a treaty by what a person calls it: its id, its short name, its name, its organisation. */
final class TreatyNames {

  private static final int NEAREST = 3;

  private final List<Treaty> known;

  TreatyNames(List<Treaty> known) {
    this.known = known;
  }

  /**
   * The one treaty of this name.
   *
   * @throws Failure of kind usage, with what it may mean, where there is none or more than one
   */
  Treaty get(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    for (List<Treaty> found : List.of(named(wanted), organised(wanted))) {
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        throw Failure.usage("'" + name + "' may mean " + told(found) + ": name one by its id");
      }
    }
    List<Treaty> holding = holding(wanted);
    throw Failure.usage(
        "unknown treaty '"
            + name
            + "': did you mean "
            + (holding.isEmpty() ? nearest(wanted) : told(holding))
            + "?");
  }

  private List<Treaty> named(String wanted) {
    return known.stream()
        .filter(
            t ->
                Stream.of(t.id(), t.callName(), t.name())
                    .anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted)))
        .toList();
  }

  private List<Treaty> organised(String wanted) {
    return known.stream()
        .filter(t -> t.organisation() != null)
        .filter(t -> wanted.equals(String.valueOf(t.organisation()).toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Those whose id or name holds the words. */
  private List<Treaty> holding(String wanted) {
    return wanted.length() < NEAREST
        ? List.of()
        : known.stream()
            .filter(
                t ->
                    (t.id() + " " + t.callName() + " " + t.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
            .limit(NEAREST)
            .toList();
  }

  private String nearest(String wanted) {
    var names = new ArrayList<String>();
    known.forEach(t -> names.addAll(List.of(t.id(), t.callName().toLowerCase(Locale.ROOT))));
    return told(
        Nearest.names(wanted, names, NEAREST).stream()
            .flatMap(n -> named(n).stream())
            .distinct()
            .toList());
  }

  private static String told(List<Treaty> treaties) {
    return String.join(
        ", ", treaties.stream().map(t -> t.id() + " (" + t.callName() + ")").toList());
  }
}
