package org.entente.reading.internal.grammar;

import java.util.Set;

/** Guesses the class of a word in no list from its ending. */
final class Endings {

  private static final Set<String> ADJECTIVE =
      Set.of("ive", "ous", "ful", "ial", "ical", "able", "ible", "less", "ish", "wide", "like");
  private static final Set<String> NOUN_LY =
      Set.of("ally", "family", "assembly", "italy", "july", "rally", "reply", "supply");

  private static final Set<String> COMPOUND =
      Set.of("style", "like", "type", "led", "backed", "based", "wide", "powered", "armed", "free");

  private Endings() {}

  static Token tag(Token t) {
    String w = t.word();
    if (w.endsWith("ly") && !NOUN_LY.contains(w)) {
      return t.as(Tag.ADV, w);
    }
    if (w.length() > 5 && ADJECTIVE.stream().anyMatch(w::endsWith)) {
      return t.as(Tag.ADJ, w);
    }
    return t.as(Tag.NOUN, singular(w));
  }

  /** Compounds such as NATO-style and China-led. */
  static boolean isCompoundAdjective(String w) {
    int hyphen = w.lastIndexOf('-');
    return hyphen > 0 && COMPOUND.contains(w.substring(hyphen + 1));
  }

  /** The singular of a regular plural. */
  static String singular(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("ches") || w.endsWith("shes") || w.endsWith("sses") || w.endsWith("xes")) {
      return w.substring(0, w.length() - 2);
    }
    boolean plural = w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is");
    return plural && w.length() > 3 ? w.substring(0, w.length() - 1) : w;
  }
}
