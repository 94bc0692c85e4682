package org.entente.reading.internal.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.pack.Pack;
import org.entente.pack.Yaml;
import org.entente.reading.internal.cue.CueHit.Role;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;

/** All cues, found in a tagged sentence; of two that overlap the longer stands. */
public final class CueLexicon {

  /** The file as written. */
  record File(List<Family> families) {}

  private static final String GAP = "~";
  private static final int LONGEST_GAP = 5;

  private record Pattern(Family family, Role role, String[] words, int order) {}

  private final List<Family> families;
  private final Map<String, List<Pattern>> byFirst = new HashMap<>();
  private int order;

  private CueLexicon(List<Family> families) {
    this.families = families;
    for (Family f : families) {
      add(f, Role.VERB, f.verbs());
      add(f, Role.VERDICT_VERB, f.verdictVerbs());
      add(f, Role.NOUN, f.nouns());
      add(f, Role.ADJECTIVE, f.adjectives());
      add(f, Role.VERDICT, f.verdicts());
    }
  }

  public static CueLexicon starter() {
    return new CueLexicon(Yaml.read(Pack.starterFile("reading/cues.yaml"), File.class).families());
  }

  /** The base forms of all cue verbs. */
  public List<String> verbs() {
    return families.stream()
        .flatMap(f -> java.util.stream.Stream.concat(f.verbs().stream(), f.verdictVerbs().stream()))
        .map(v -> v.split(" ")[0])
        .distinct()
        .toList();
  }

  private void add(Family family, Role role, List<String> entries) {
    for (String entry : entries) {
      String[] words = entry.toLowerCase(java.util.Locale.ROOT).split(" ");
      byFirst
          .computeIfAbsent(words[0], k -> new ArrayList<>())
          .add(new Pattern(family, role, words, order++));
    }
  }

  /** The cues in a sentence, left to right. */
  public List<CueHit> find(List<Token> tokens) {
    record Found(CueHit hit, int order) {}
    var all = new ArrayList<Found>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Pattern pattern : candidates(tokens.get(i))) {
        int end = match(pattern, tokens, i);
        if (end > 0) {
          all.add(new Found(new CueHit(pattern.family(), pattern.role(), i, end), pattern.order()));
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Found f) -> -f.hit().length()).thenComparingInt(Found::order));
    var kept = new ArrayList<CueHit>();
    for (Found f : all) {
      if (kept.stream().noneMatch(f.hit()::overlaps)) {
        kept.add(f.hit());
      }
    }
    kept.removeIf(h -> h.family().isBlank());
    kept.sort(Comparator.comparingInt(CueHit::start));
    return kept;
  }

  private List<Pattern> candidates(Token t) {
    List<Pattern> byWord = byFirst.getOrDefault(word(t), List.of());
    if (t.lemma().equals(word(t)) || !byFirst.containsKey(t.lemma())) {
      return byWord;
    }
    var both = new ArrayList<>(byWord);
    both.addAll(byFirst.getOrDefault(t.lemma(), List.of()));
    return both;
  }

  private static String word(Token t) {
    return t.word().equals("n't") ? "not" : t.word();
  }

  /** The index after the match of a pattern at {@code at}, or 0. */
  private static int match(Pattern pattern, List<Token> tokens, int at) {
    boolean manner = pattern.role() == Role.NOUN && at > 0 && tokens.get(at - 1).is("without");
    if (manner || !fitsRole(pattern, tokens.get(at))) {
      return 0;
    }
    int i = at + 1;
    for (int k = 1; k < pattern.words().length; k++) {
      String wanted = pattern.words()[k];
      if (wanted.equals(GAP)) {
        i = skipTo(tokens, i, pattern.words()[k + 1]);
        continue;
      }
      while (i < tokens.size() && isPassedOver(tokens.get(i), wanted)) {
        i++;
      }
      if (i >= tokens.size() || !equal(tokens.get(i), wanted)) {
        return 0;
      }
      i++;
    }
    return i;
  }

  /** Quotation marks, and "firmly" in "stand firmly by". */
  private static boolean isPassedOver(Token t, String wanted) {
    boolean manner = t.tag() == Tag.ADV && t.word().endsWith("ly");
    return t.tag() == Tag.QUOTE || manner && !equal(t, wanted);
  }

  private static int skipTo(List<Token> tokens, int from, String wanted) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_GAP + 1); i++) {
      Tag tag = tokens.get(i).tag();
      if (equal(tokens.get(i), wanted)) {
        return i;
      }
      if (tag == Tag.COMMA || tag == Tag.BREAK) {
        break;
      }
    }
    return tokens.size();
  }

  private static boolean equal(Token t, String wanted) {
    return word(t).equals(wanted) || t.lemma().equals(wanted);
  }

  private static boolean fitsRole(Pattern pattern, Token t) {
    Tag tag = t.tag();
    boolean verbal = tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.ING;
    return switch (pattern.role()) {
      case VERB, VERDICT_VERB ->
          (verbal || tag == Tag.HAVE || tag == Tag.DO || tag == Tag.NEG || tag == Tag.BE)
              && t.lemma().equals(pattern.words()[0]);
      case NOUN -> tag != Tag.VERB && tag != Tag.PARTICIPLE && tag != Tag.NAME;
      case ADJECTIVE -> tag != Tag.NAME;
      case VERDICT -> tag != Tag.NAME && !(tag == Tag.VERB && !t.word().equals(t.lemma()));
    };
  }
}
