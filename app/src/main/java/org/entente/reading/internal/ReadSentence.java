package org.entente.reading.internal;

import java.util.List;
import java.util.Locale;
import org.entente.evidence.Sentence;
import org.entente.reading.internal.actor.PartyFinder;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.grammar.Parsed;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a document as the rules see it.
 *
 * @param sentence the sentence itself
 * @param parsed its words, verbs and reported speech
 * @param parties who its noun phrases stand for
 * @param cues the words in it that express a stance
 * @param mentions the initiatives it names
 * @param before the initiative named last before it; null where none was
 */
record ReadSentence(
    Sentence sentence,
    Parsed parsed,
    PartyFinder parties,
    List<CueHit> cues,
    List<InitiativeMention> mentions,
    @Nullable String before) {

  List<Token> tokens() {
    return parsed.tokens();
  }

  Token token(int i) {
    return parsed.tokens().get(i);
  }

  /** The words from one token to another, as written. */
  String words(int from, int to) {
    return sentence.text().substring(token(from).start(), token(to - 1).end());
  }

  String words(CueHit hit) {
    return words(hit.start(), hit.end());
  }

  /** Whether the tokens from one index to another hold one of these phrases, as whole words. */
  boolean holdsAny(int from, int to, List<String> phrases) {
    if (from >= to) {
      return false;
    }
    String text =
        " " + words(from, to).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'-]+", " ") + " ";
    return phrases.stream().anyMatch(p -> text.contains(" " + p + " "));
  }

  /** Whether a comma stands between two tokens. */
  boolean holdsComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (token(i).tag() == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first token of a mention. */
  int tokenAt(int offset) {
    for (int i = 0; i < tokens().size(); i++) {
      if (token(i).end() > offset) {
        return i;
      }
    }
    return tokens().size() - 1;
  }

  /** The index after the last token of the clause that goes on at {@code from}. */
  int clauseEnd(int from) {
    for (int i = Math.max(from, 0); i < tokens().size(); i++) {
      Token t = token(i);
      if (t.tag() == Tag.BREAK && !t.is("(", ")", "[", "]", "/", ".", "-", "&")
          || t.is("but")
          || isContrast(t)) {
        return i;
      }
      if (t.tag() == Tag.COMMA && i + 1 < tokens().size() && opensClause(i + 1)) {
        return i;
      }
      if (t.tag() == Tag.CONJ && joinsVerb(i)) {
        return i;
      }
    }
    return tokens().size();
  }

  private static boolean isContrast(Token t) {
    return t.tag() == Tag.SUB && t.is("although", "though", "whereas", "while");
  }

  private boolean opensClause(int i) {
    return switch (token(i).tag()) {
      case CONJ, SUB, REL, ING, PRON -> true;
      case VERB, BE, HAVE, MODAL, DO -> startsFinite(i);
      default -> false;
    };
  }

  private boolean startsFinite(int token) {
    return parsed.groups().stream().anyMatch(g -> g.isFinite() && g.start() == token);
  }

  /** "and called": a conjunction before a finite verb of the same subject, or a new subject's. */
  private boolean joinsVerb(int conjunction) {
    for (int g = 0; g < parsed.groups().size(); g++) {
      int start = parsed.groups().get(g).start();
      if (start > conjunction && start <= conjunction + 2 && parsed.groups().get(g).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
