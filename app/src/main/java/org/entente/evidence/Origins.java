package org.entente.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the documents that go back to one origin: exact, syndicated, edited and translated-back
 * copies. Documents are given one by one; what resembles none before it is an origin of its own.
 *
 * <p>Cost per document is bounded: wording that more than {@value #MOST_WITH_KEY} documents share
 * is boilerplate and looks nothing up.
 */
public final class Origins {

  private static final int MOST_WITH_KEY = 40;
  private static final int LEAST_RUNS = 12;
  private static final double SYNDICATED = 0.8;
  private static final double EDITED = 0.5;
  private static final double TRANSLATED_WORDS = 0.75;
  private static final double TRANSLATED_RUNS = 0.15;
  private static final int TRANSLATED_DAYS = 7;
  private static final int LEAST_WORDS = 25;

  private record Known(LocalDate day, Shingles shingles, String origin) {}

  private final List<Known> known = new ArrayList<>();
  private final Map<String, Integer> byDigest = new HashMap<>();
  private final Map<Integer, List<Integer>> byRun = new HashMap<>();
  private final Map<Integer, List<Integer>> byWord = new HashMap<>();

  /** The origin of a document, which is remembered for those that follow. */
  public Origin assign(Document document) {
    Shingles shingles = Shingles.of(document.text());
    Origin origin = find(document, shingles);
    remember(shingles, document.day(), origin.id());
    return origin;
  }

  /** Takes in a text whose origin is known already, and the day of its document. */
  public void remember(String text, LocalDate day, String origin) {
    remember(Shingles.of(text), day, origin);
  }

  private void remember(Shingles shingles, LocalDate day, String origin) {
    int number = known.size();
    known.add(new Known(day, shingles, origin));
    byDigest.putIfAbsent(shingles.digest(), number);
    post(byRun, shingles.keys(), number);
    post(byWord, shingles.words(), number);
  }

  private Origin find(Document document, Shingles shingles) {
    Integer same = byDigest.get(shingles.digest());
    if (same != null) {
      return new Origin(known.get(same).origin(), Origin.Likeness.EXACT);
    }
    if (shingles.runs().length < LEAST_RUNS / (shingles.thinned() ? Shingles.THINNING : 1)) {
      return new Origin(document.id(), Origin.Likeness.SELF);
    }
    Known best = null;
    double bestShare = EDITED;
    for (int number : candidates(byRun, shingles.keys(), 2)) {
      double share = known.get(number).shingles().containment(shingles);
      if (share >= bestShare && known.get(number).shingles().runs().length >= LEAST_RUNS / 4) {
        bestShare = share;
        best = known.get(number);
      }
    }
    if (best != null) {
      return new Origin(
          best.origin(),
          bestShare >= SYNDICATED ? Origin.Likeness.SYNDICATED : Origin.Likeness.EDITED);
    }
    return findTranslated(document, shingles);
  }

  private Origin findTranslated(Document document, Shingles shingles) {
    int words = shingles.words().length;
    if (words >= LEAST_WORDS) {
      for (int number : candidates(byWord, shingles.words(), words / 3)) {
        Known other = known.get(number);
        int otherWords = other.shingles().words().length;
        boolean alikeInSize =
            otherWords >= LEAST_WORDS && words * 3 < otherWords * 4 && otherWords * 3 < words * 4;
        long apart = Math.abs(ChronoUnit.DAYS.between(other.day(), document.day()));
        if (alikeInSize
            && apart <= TRANSLATED_DAYS
            && other.shingles().wordContainment(shingles) >= TRANSLATED_WORDS
            && other.shingles().containment(shingles) >= TRANSLATED_RUNS) {
          return new Origin(other.origin(), Origin.Likeness.TRANSLATED);
        }
      }
    }
    return new Origin(document.id(), Origin.Likeness.SELF);
  }

  /** Numbers of the documents that share at least {@code least} keys, in the order they came. */
  private static List<Integer> candidates(
      Map<Integer, List<Integer>> index, int[] keys, int least) {
    var shared = new TreeMap<Integer, Integer>();
    for (int key : keys) {
      List<Integer> with = index.getOrDefault(key, List.of());
      if (with.size() < MOST_WITH_KEY) {
        with.forEach(number -> shared.merge(number, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void post(Map<Integer, List<Integer>> index, int[] keys, int number) {
    for (int key : keys) {
      List<Integer> with = index.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (with.size() < MOST_WITH_KEY) {
        with.add(number);
      }
    }
  }
}
