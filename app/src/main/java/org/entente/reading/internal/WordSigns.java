package org.entente.reading.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reading.internal.grammar.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words in what a candidate does or says, one by one and in pairs. A name of a party or of an
 * initiative is never a sign; in a pair it stands as a name only, whosever it is.
 */
final class WordSigns {

  private static final Set<String> TURNING =
      Set.of(
          "not",
          "no",
          "never",
          "n't",
          "but",
          "only",
          "if",
          "unless",
          "would",
          "should",
          "could",
          "yet",
          "too",
          "early",
          "premature",
          "already",
          "any",
          "against",
          "concern",
          "ready",
          "open",
          "until",
          "while");
  private static final double WORD = 0.4;
  private static final String NAME = "(name)";

  private final Candidate candidate;
  private final ReadSentence sentence;
  private final Map<String, Double> signs;

  private WordSigns(Candidate candidate, Map<String, Double> signs) {
    this.candidate = candidate;
    this.sentence = candidate.sentence();
    this.signs = signs;
  }

  /** Adds the signs of a candidate's words to those found already. */
  static void add(Candidate candidate, Map<String, Double> signs) {
    var words = new WordSigns(candidate, signs);
    words.addWords();
    words.addPairs();
  }

  private void addWords() {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.token(i).word();
      if (candidate.covers(i) && TURNING.contains(word)) {
        signs.put("turn " + word, 1.0);
      }
      if (candidate.covers(i) && word.length() > 1 && isCommon(i)) {
        signs.put("word " + word, WORD);
      }
    }
  }

  /** Words that follow each other, in their base forms: "rule out", "not (name)". */
  private void addPairs() {
    String before = null;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (candidate.covers(i)) {
        String part = part(i);
        if (before != null && part != null) {
          signs.put("words " + before + " " + part, WORD);
        }
        before = part;
      }
    }
  }

  private @Nullable String part(int i) {
    if (isName(i)) {
      return NAME;
    }
    return isCommon(i) ? sentence.token(i).lemma() : null;
  }

  /** Written small, of letters, and no part of a name. */
  private boolean isCommon(int i) {
    String text = sentence.token(i).text();
    return text.equals(text.toLowerCase(Locale.ROOT))
        && text.chars().allMatch(Character::isLetter)
        && !isName(i);
  }

  private boolean isName(int i) {
    Token token = sentence.token(i);
    return !sentence.parties().named(i).isEmpty()
        || sentence.mentions().stream()
            .anyMatch(m -> m.start() <= token.start() && token.end() <= m.end());
  }
}
