package org.entente.actor.internal;

import java.util.Optional;
import org.entente.actor.Mention;

/**
 * Reads one name at a token: "U.S. President Donald Trump", "Japan's foreign ministry", "Jake
 * Sullivan, the national security adviser".
 */
final class PhraseParser {

  private final Scan scan;
  private final PersonNames names;
  private final Lexicon lexicon;

  PhraseParser(Scan scan, PersonNames names, Lexicon lexicon) {
    this.scan = scan;
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The name that begins at a token with a word of the lexicon, if one does. */
  Optional<Phrase> parse(int from) {
    var draft = new PhraseDraft(from);
    var parts = new PhraseParts(scan, lexicon);
    parts.read(draft);
    int beforeName = draft.at;
    name(draft);
    if (draft.name == null) {
      draft.at = parts.trimmed(from, beforeName);
      new Attachments(scan, names, lexicon).location(draft);
    } else {
      new Attachments(scan, names, lexicon).afterName(draft);
    }
    return draft.phrase();
  }

  /** "Mohammad Jamshidi of the Iranian president's office": an unknown name that says who it is. */
  Optional<Phrase> parseUnknown(int from) {
    int end = names.unknownEnd(from);
    if (names.words(from, end) < 2) {
      return Optional.empty();
    }
    var draft = new PhraseDraft(from);
    draft.nameTo(new Phrase.Name(from, end, null));
    new Attachments(scan, names, lexicon).afterName(draft);
    boolean placed = !draft.titles.isEmpty() || draft.institution != null;
    return placed ? draft.phrase() : Optional.empty();
  }

  private void name(PhraseDraft draft) {
    int at = draft.at;
    boolean announced = draft.honoured || (!draft.titles.isEmpty() && !draft.plural());
    boolean owned = scan.isKind(at - 1, Token.Kind.POSSESSIVE) || draft.institution != null;
    Optional<Phrase.Name> found =
        announced
            ? names.announced(at).or(() -> names.afterComma(at))
            : names.known(at).or(() -> owned ? names.speaking(at) : Optional.empty());
    found.filter(n -> !isPlainNeighbour(draft)).ifPresent(draft::nameTo);
  }

  /** In "Japan Ishiba" a country's bare name does not introduce a person. */
  private boolean isPlainNeighbour(PhraseDraft draft) {
    boolean bare = draft.place != null && draft.place.kind() != Mention.Kind.DEMONYM;
    return bare
        && draft.titles.isEmpty()
        && draft.institution == null
        && !draft.honoured
        && !scan.isKind(draft.at - 1, Token.Kind.POSSESSIVE);
  }
}
