package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actor.Level;

/**
 * Chooses the rows of a document from its weighed candidates: for each actor and initiative the
 * surest, then other stances, more easily those of another voice of the same state.
 *
 * @param first the probability of a position from which an actor has a row
 * @param bare the same where the rules read nothing
 * @param least the confidence that such a row must have
 * @param other the probability from which another voice of the same actor has a row of its own
 * @param turn the probability from which the same voice has a second stance
 */
record Voices(double first, double bare, double least, double other, double turn) {

  /** What did best in five folds over the labelled documents; see docs/quality.md. */
  static final Voices STARTER = new Voices(0.4, 0.6, 0.25, 0.65, 0.8);

  /** The candidates that stand, in text order. */
  List<Weighed> choose(List<Weighed> weighed) {
    Map<String, List<Weighed>> byPair = new LinkedHashMap<>();
    for (Weighed w : weighed) {
      if (isSure(w)) {
        String pair = w.candidate().party().actor() + " " + w.candidate().initiative();
        byPair.computeIfAbsent(pair, k -> new ArrayList<>()).add(w);
      }
    }
    var kept = new ArrayList<Weighed>();
    byPair.values().forEach(list -> kept.addAll(stand(list)));
    kept.sort(
        Comparator.comparingInt((Weighed w) -> w.candidate().sentence().sentence().index())
            .thenComparingInt(w -> w.candidate().at())
            .thenComparing(w -> w.candidate().party().actor()));
    return List.copyOf(kept);
  }

  private boolean isSure(Weighed w) {
    return w.candidate().findings().isEmpty()
        ? w.position() >= bare && w.confidence() >= least
        : w.position() >= first;
  }

  private List<Weighed> stand(List<Weighed> pair) {
    var sorted = new ArrayList<>(pair);
    sorted.sort(Comparator.comparingDouble((Weighed w) -> -w.position()));
    var kept = new ArrayList<Weighed>();
    for (Weighed w : sorted) {
      if (kept.isEmpty() || stands(w, kept)) {
        kept.add(w);
      }
    }
    return kept;
  }

  private boolean stands(Weighed w, List<Weighed> kept) {
    boolean known = kept.stream().anyMatch(k -> k.stance() == w.stance() || samePlace(k, w));
    boolean another = kept.stream().allMatch(k -> isOtherVoice(w, k));
    return !known && w.position() >= (another ? other : turn);
  }

  private static boolean samePlace(Weighed one, Weighed other) {
    return one.candidate().sentence().sentence().index()
            == other.candidate().sentence().sentence().index()
        && one.candidate().at() == other.candidate().at();
  }

  /** Another named person, or a party, former leader or parliament beside the state. */
  private static boolean isOtherVoice(Weighed one, Weighed other) {
    String name = one.candidate().party().person();
    String otherName = other.candidate().party().person();
    boolean persons = name != null && otherName != null && !Objects.equals(name, otherName);
    return persons
        || isOwnMaster(one.candidate().party().level())
            != isOwnMaster(other.candidate().party().level());
  }

  /** Whether somebody at this level speaks for himself and not for the state. */
  private static boolean isOwnMaster(Level level) {
    return switch (level) {
      case PARTY, CANDIDATE, FORMER, LEGISLATOR, LEGISLATURE -> true;
      case STATE, HEAD, OFFICIAL, ORG -> false;
    };
  }
}
