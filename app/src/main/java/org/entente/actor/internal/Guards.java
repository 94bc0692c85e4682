package org.entente.actor.internal;

import java.util.List;
import org.entente.actor.Mention;

/** Keeps names from being read where the words around show that something else is meant. */
final class Guards {

  private final Scan scan;
  private final Lexicon lexicon;
  private final Context context;

  Guards(Scan scan, Lexicon lexicon, Context context) {
    this.scan = scan;
    this.lexicon = lexicon;
    this.context = context;
  }

  boolean refuses(Phrase phrase) {
    if (!phrase.titles().isEmpty() || phrase.institution() != null) {
      return false;
    }
    if (phrase.place() != null && phrase.name() == null) {
      return refusesPlace(phrase, phrase.place());
    }
    return phrase.name() != null && phrase.place() == null && refusesBareName(phrase.name());
  }

  private boolean refusesPlace(Phrase phrase, Sense.Named place) {
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

  /** Whether a capitalised stranger stands right before or behind, as in a longer name. */
  boolean partOfOtherName(int from, int to) {
    return isStranger(from - 1) || isStranger(to);
  }

  private boolean isStranger(int at) {
    if (at < 0 || at >= scan.size()) {
      return false;
    }
    Token token = scan.token(at);
    boolean name = token.word() && token.capital() && !opensSentence(at);
    return token.kind() == Token.Kind.INITIAL
        || (name && !lexicon.notNames().contains(token.folded()) && isUnknown(at));
  }

  /** An adverb or participle at the head of a sentence: "Recently Macron", "Visiting Paris". */
  private boolean opensSentence(int at) {
    String word = scan.token(at).folded();
    return (word.endsWith("ly") || word.endsWith("ing")) && scan.startsSentence(at);
  }

  /** Whether the lexicon has nothing for a word, or only a family name that means nobody now. */
  private boolean isUnknown(int at) {
    boolean common = lexicon.introductions().contains(scan.token(at).folded());
    return scan.hits(at).stream().allMatch(hit -> isIdle(hit.sense(), common));
  }

  private boolean isIdle(Sense sense, boolean common) {
    return sense instanceof Sense.Known known
        && !known.full()
        && (common || known.people().stream().noneMatch(p -> Offices.serves(p, context.on())));
  }
}
