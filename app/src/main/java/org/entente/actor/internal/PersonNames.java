package org.entente.actor.internal;

import java.util.Optional;
import java.util.Set;

/** Finds where a person's name begins and ends, known to the pack or not. */
final class PersonNames {

  private static final int LONGEST = 6;
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "de", "da", "dos", "di", "del", "della", "der", "den",
          "ter", "van", "von", "le", "la", "du", "af", "ul", "abu");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

  private final Scan scan;
  private final Lexicon lexicon;

  PersonNames(Scan scan, Lexicon lexicon) {
    this.scan = scan;
    this.lexicon = lexicon;
  }

  /** A known full name or family name at a token. */
  Optional<Phrase.Name> known(int at) {
    return scan.hit(at, Sense.Known.class)
        .filter(hit -> hit.to() > at + 1 || !lexicon.notNames().contains(scan.token(at).folded()))
        .map(hit -> new Phrase.Name(at, suffix(whole(hit)), (Sense.Known) hit.sense()));
  }

  /** The end with the rest of a long name that was known by its first part: "... Al Thani". */
  private int whole(Hit hit) {
    var known = (Sense.Known) hit.sense();
    int end = hit.to();
    if (known.full() && known.people().size() == 1) {
      String own = " " + Folding.fold(known.people().getFirst().name()) + " ";
      while (end < scan.size()
          && scan.token(end).word()
          && own.contains(" " + scan.token(end).folded() + " ")) {
        end++;
      }
    }
    return end;
  }

  /** A name at a token where a title has announced one: known, or else capitalised words. */
  Optional<Phrase.Name> announced(int at) {
    Optional<Phrase.Name> known = known(at);
    int end = unknownEnd(at);
    if (known.isPresent() && (known.get().to() >= end || isFull(known.get()))) {
      return known;
    }
    return end > at ? Optional.of(new Phrase.Name(at, suffix(end), null)) : known;
  }

  /** "India's foreign minister, Subrahmanyam Jaishankar,". */
  Optional<Phrase.Name> afterComma(int at) {
    if (!scan.is(at, ",")) {
      return Optional.empty();
    }
    return announced(at + 1)
        .filter(n -> isFull(n) || (words(n.from(), n.to()) > 1 && scan.is(n.to(), ",")));
  }

  /** An unknown name that is followed by a word of saying: "Malaysia's Saifuddin Abdullah said". */
  Optional<Phrase.Name> speaking(int at) {
    int end = unknownEnd(at);
    boolean speaks = end < scan.size() && lexicon.speechVerbs().contains(scan.token(end).folded());
    return speaks && words(at, end) > 1
        ? Optional.of(new Phrase.Name(at, end, null))
        : Optional.empty();
  }

  /** How many words, marks left out, lie between two tokens. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += scan.token(i).kind() == Token.Kind.MARK ? 0 : 1;
    }
    return words;
  }

  static boolean isFull(Phrase.Name name) {
    return name.known() != null && name.known().full();
  }

  /** The end of a run of capitalised words that can be a name. */
  int unknownEnd(int from) {
    int at = from;
    int end = from;
    int words = 0;
    while (at < scan.size() && words < LONGEST) {
      Token token = scan.token(at);
      boolean particle = token.word() && PARTICLES.contains(token.folded()) && at > from;
      if (token.kind() == Token.Kind.INITIAL || isNameWord(at)) {
        words++;
        end = at + 1;
      } else if (!particle && !(token.is("-") && at > from)) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean isNameWord(int at) {
    Token token = scan.token(at);
    return token.word()
        && token.capital()
        && (!token.allCapitals() || token.end() - token.start() > 4)
        && !Character.isDigit(scan.text().charAt(token.start()))
        && !lexicon.notNames().contains(token.folded())
        && scan.hit(at, Sense.Title.class).isEmpty()
        && scan.hit(at, Sense.Named.class).filter(h -> !guarded(h)).isEmpty();
  }

  private static boolean guarded(Hit hit) {
    return hit.sense() instanceof Sense.Named named && named.guarded();
  }

  private int suffix(int end) {
    int at = scan.is(end, ",") ? end + 1 : end;
    if (at < scan.size() && SUFFIXES.contains(scan.token(at).folded())) {
      return scan.is(at + 1, ".") && !scan.startsSentence(at + 2) ? at + 2 : at + 1;
    }
    return end;
  }
}
