package org.entente.reading.internal.actor;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.reading.internal.grammar.Token;

/**
 * A known name in a sentence, as tokens.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param mention the name and what it stands for
 * @param isAdjective whether it is a demonym before a noun: "Japanese", but not "the Japanese"
 */
public record Named(int start, int end, Mention mention, boolean isAdjective) {

  private static final Set<String> AFTER_PEOPLE =
      Set.of(
          ",",
          ".",
          ";",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "should",
          "must",
          "do",
          "did",
          "does",
          "too",
          "also",
          "themselves",
          "and",
          "or",
          "nor",
          "but",
          "who",
          "whom",
          "to",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "say",
          "said",
          "told",
          "want",
          "wanted",
          "see",
          "saw",
          "think",
          "thought",
          "fear",
          "hope",
          "feel",
          "felt",
          "insist",
          "called",
          "asked",
          "made",
          "gave",
          "took",
          "put",
          "went",
          "came",
          "remain",
          "never",
          "not",
          "still",
          "now",
          "alone",
          "alike",
          "instead",
          "meanwhile",
          "’s");

  /** A known name among the tokens of its sentence. */
  public static Named of(int start, int end, Mention mention, List<Token> tokens) {
    boolean demonym = mention.kind() == Mention.Kind.DEMONYM;
    return new Named(start, end, mention, demonym && !isPeople(start, end, mention, tokens));
  }

  /** "Poles", "the Chinese said": a people, not an adjective. */
  private static boolean isPeople(int start, int end, Mention mention, List<Token> tokens) {
    String text = mention.text();
    boolean plural = text.endsWith("s") && !text.endsWith("ss");
    boolean article = start > 0 && tokens.get(start - 1).is("the");
    boolean alone =
        end >= tokens.size()
            || AFTER_PEOPLE.contains(tokens.get(end).word())
            || tokens.get(end).word().endsWith("ed");
    return plural || article && alone;
  }

  boolean holds(int token) {
    return token >= start && token < end;
  }
}
