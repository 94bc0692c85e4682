package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actor.Level;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the findings of a document against each other: for each actor and initiative the surest
 * stance stands, further ones where the text tells of a turn or of another speaker.
 */
final class Merger {

  static final double LEAST = 0.3;

  private final WordLists words;

  Merger(WordLists words) {
    this.words = words;
  }

  /** The findings that stand, in text order. */
  List<Finding> merge(List<Finding> findings, @Nullable PartialDate published) {
    Map<String, List<Finding>> byPair = new LinkedHashMap<>();
    for (Finding f : findings) {
      if (f.confidence() >= LEAST) {
        byPair.computeIfAbsent(f.actor() + " " + f.initiative(), k -> new ArrayList<>()).add(f);
      }
    }
    var kept = new ArrayList<Finding>();
    byPair.values().forEach(list -> kept.addAll(stand(list, published)));
    kept.sort(
        Comparator.comparingInt((Finding f) -> f.sentence().sentence().index())
            .thenComparingInt(Finding::at)
            .thenComparing(Finding::actor));
    return List.copyOf(kept);
  }

  private List<Finding> stand(List<Finding> findings, @Nullable PartialDate published) {
    var sorted = new ArrayList<>(findings);
    sorted.removeIf(
        t -> isTone(t) && findings.stream().anyMatch(f -> !isTone(f) && !isOtherVoice(t, f)));
    sorted.sort(
        Comparator.comparingDouble((Finding f) -> -f.confidence())
            .thenComparingInt(f -> f.sentence().sentence().index())
            .thenComparingInt(Finding::at));
    var kept = new ArrayList<Finding>();
    kept.add(sorted.getFirst());
    for (Finding f : sorted.subList(1, sorted.size())) {
      if (stands(f, kept, published)) {
        kept.add(f);
      }
    }
    return kept;
  }

  private static boolean isTone(Finding f) {
    return f.rule().startsWith(ToneRules.NAME);
  }

  private boolean stands(Finding f, List<Finding> kept, @Nullable PartialDate published) {
    for (Finding k : kept) {
      boolean sameSpeaker = Objects.equals(name(f), name(k)) || name(f) == null || name(k) == null;
      boolean sameSide = f.side() == k.side();
      boolean merelyAuthor = f.rule().startsWith("own/") || k.rule().startsWith("own/");
      if (sameSpeaker && (sameSide || merelyAuthor)) {
        return false;
      }
      if (!sameSide && !isTurn(f, k) && !isOtherTime(f, k, published) && !isOtherVoice(f, k)) {
        return false;
      }
    }
    return true;
  }

  /** Another stance of the same actor, told of another time or another speaker. */
  private boolean isTurn(Finding f, Finding k) {
    boolean elsewhere = f.sentence().sentence().index() != k.sentence().sentence().index();
    boolean marked = marked(f) || marked(k) && f.confidence() > 0.45;
    return elsewhere && marked && f.confidence() > 0.35;
  }

  /** Two dated sentences of one actor are two stages. */
  private static boolean isOtherTime(Finding f, Finding k, @Nullable PartialDate published) {
    PartialDate one = StatementDates.explicit(f.sentence().sentence().text(), published);
    PartialDate other = StatementDates.explicit(k.sentence().sentence().text(), published);
    return one != null && other != null && !one.equals(other) && f.confidence() > 0.4;
  }

  /** A party, a former leader or another named person of the same state. */
  private static boolean isOtherVoice(Finding f, Finding k) {
    boolean persons = name(f) != null && name(k) != null && !Objects.equals(name(f), name(k));
    boolean levels =
        isOwnMaster(f.holder().party().level()) != isOwnMaster(k.holder().party().level());
    return f.confidence() > LEAST
            && f.sentence().sentence().index() != k.sentence().sentence().index()
            && (persons || levels)
        || persons && f.confidence() > 0.4;
  }

  /** Whether somebody at this level speaks for himself and not for the state. */
  private static boolean isOwnMaster(Level level) {
    return switch (level) {
      case PARTY, CANDIDATE, FORMER, LEGISLATOR, LEGISLATURE -> true;
      case STATE, HEAD, OFFICIAL, ORG -> false;
    };
  }

  private boolean marked(Finding f) {
    return f.sentence().holdsAny(0, f.sentence().tokens().size(), words.changes());
  }

  private static @Nullable String name(Finding f) {
    return f.holder().party().person();
  }
}
