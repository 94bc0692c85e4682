package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as tokens, with what the lexicon knows at each. */
final class Scan {

  private final String text;
  private final List<Token> tokens;
  private final List<List<Hit>> hits;

  Scan(String text, Lexicon lexicon) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
    this.hits = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      hits.add(lexicon.trie().at(tokens, i));
    }
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean is(int at, String folded) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(folded);
  }

  boolean isKind(int at, Token.Kind kind) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == kind;
  }

  List<Hit> hits(int at) {
    return at < hits.size() ? hits.get(at) : List.of();
  }

  /** The longest hit of one sort at a token, unless an ignored name is longer. */
  <S extends Sense> Optional<Hit> hit(int at, Class<S> sort) {
    int ignored = ignoredTo(at);
    Hit best = null;
    for (Hit hit : hits(at)) {
      if (sort.isInstance(hit.sense())
          && hit.to() > ignored
          && (best == null || hit.to() > best.to())) {
        best = hit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where a name that must not be read ends, or {@code at} where there is none. */
  int ignoredTo(int at) {
    int to = at;
    for (Hit hit : hits(at)) {
      if (hit.sense() instanceof Sense.Ignored) {
        to = Math.max(to, hit.to());
      }
    }
    return to;
  }

  /** Whether the lexicon knows something that covers this token alone or begins at it. */
  boolean known(int at) {
    return !hits(at).isEmpty();
  }

  String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Whether a token begins a sentence, quotation marks aside. */
  boolean startsSentence(int at) {
    int before = at - 1;
    while (before >= 0 && (is(before, "\"") || is(before, "“") || is(before, "("))) {
      before--;
    }
    return before < 0 || tokens.get(before).endsSentence();
  }
}
