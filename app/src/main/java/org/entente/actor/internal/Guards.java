package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Mention;

/** Keeps names from being read where the words around show that something else is meant. */
final class Guards {

  private final Scan scan;
  private final Lexicon lexicon;

  Guards(Scan scan, Lexicon lexicon) {
    this.scan = scan;
    this.lexicon = lexicon;
  }

  boolean refuses(Phrase phrase, Context context) {
    if (phrase.titles().isEmpty() && phrase.institution() == null) {
      if (phrase.place() != null && phrase.name() == null) {
        return refusesPlace(phrase, phrase.place(), context);
      }
      if (phrase.name() != null && phrase.place() == null) {
        return refusesBareName(phrase.name());
      }
    }
    return false;
  }

  private boolean refusesPlace(Phrase phrase, Sense.Named place, Context context) {
    if (place.guarded() && partOfOtherName(phrase.from(), phrase.to())) {
      return true;
    }
    List<String> unless = lexicon.traps().get(Folding.fold(scan.words(phrase.from(), phrase.to())));
    return unless != null && context.hasAnyWord(unless) && place.kind() != Mention.Kind.DEMONYM;
  }

  private boolean refusesBareName(Phrase.Name name) {
    boolean full = name.known() != null && name.known().full();
    return !full && partOfOtherName(name.from(), name.to());
  }

  /** Whether an unknown capitalised word stands right before or behind, as in a longer name. */
  boolean partOfOtherName(int from, int to) {
    return isStranger(from - 1) || isStranger(to);
  }

  private boolean isStranger(int at) {
    if (at < 0 || at >= scan.size()) {
      return false;
    }
    Token token = scan.token(at);
    if (token.kind() == Token.Kind.INITIAL) {
      return true;
    }
    return token.word()
        && token.capital()
        && !lexicon.notNames().contains(token.folded())
        && !scan.known(at);
  }
}
