package org.entente.reading.internal.grammar;

import java.util.List;

/** Noun phrases around a position. */
final class Phrases {

  private Phrases() {}

  /** The noun phrase whose head is the nominal token at {@code head}. */
  static NounPhrase endingAt(List<Token> tokens, int head, Vocabulary words) {
    int start = head;
    if (tokens.get(head).tag() == Tag.PRON) {
      return new NounPhrase(head, head + 1);
    }
    while (start > 0
        && continuesLeft(tokens, start - 1)
        && !meetsName(tokens, start, words)
        && !isOpened(tokens, start)) {
      start--;
    }
    return new NounPhrase(start, head + 1);
  }

  /** A name after a common noun that is no title begins a phrase of its own. */
  private static boolean meetsName(List<Token> tokens, int start, Vocabulary words) {
    Token before = tokens.get(start - 1);
    if (tokens.get(start).lemma().equals(Tagger.NAME) && before.tag() == Tag.NAME) {
      return true;
    }
    return tokens.get(start).tag() == Tag.NAME
        && (before.tag() == Tag.NOUN && !words.titles.contains(before.lemma())
            || before.tag() == Tag.NUM);
  }

  /** "In Seoul | the ministry": an article begins the phrase. */
  private static boolean isOpened(List<Token> tokens, int start) {
    Tag before = tokens.get(start - 1).tag();
    return tokens.get(start).is("the", "a", "an")
        && (before == Tag.NAME || before == Tag.NOUN || before == Tag.NUM);
  }

  private static boolean continuesLeft(List<Token> tokens, int i) {
    return switch (tokens.get(i).tag()) {
      case NOUN, NAME, NUM, ADJ, DET, POSS -> true;
      case QUOTE -> i > 0 && continuesLeft(tokens, i - 1);
      case ADV -> i > 0 && tokens.get(i - 1).tag() == Tag.DET;
      default -> false;
    };
  }

  /** The first noun phrase at or after {@code from}, or null where a verb or mark comes first. */
  static @org.jspecify.annotations.Nullable NounPhrase startingAt(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && continuesRight(tokens.get(i).tag())) {
      i++;
    }
    int end = i;
    while (end > from && !tokens.get(end - 1).tag().isNominal()) {
      end--;
    }
    return end > from ? new NounPhrase(from, end) : null;
  }

  private static boolean continuesRight(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, NUM, ADJ, DET, POSS, PRON, QUOTE, ADV, ING, PARTICIPLE -> true;
      default -> false;
    };
  }
}
