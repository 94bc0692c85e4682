package org.entente.reading.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from the words around it whether a word that can be a verb is one here. */
final class VerbContext {

  private VerbContext() {}

  static boolean isVerb(List<Token> tokens, int i, VerbForms.Form form, Vocabulary words) {
    Token before = before(tokens, i);
    if (before == null) {
      return form.ing() || !form.base() && !form.third();
    }
    return switch (before.tag()) {
      case TO -> form.base() || form.ing();
      case MODAL, DO, PRON -> true;
      case BE, HAVE -> form.participle() || form.past() || form.ing();
      case REL, THAT -> !form.ing() || before.tag() == Tag.REL;
      case DET -> standsAlone(tokens, i, before, form);
      case ADJ, NUM -> false;
      case POSS -> before.word().equals("'s") && isFiniteBe(form);
      case PREP -> form.ing() || before.is("as", "than") && !form.base();
      case SUB -> form.ing() || !form.base() && !form.third();
      case CONJ -> afterConjunction(tokens, i, form);
      case COMMA, BREAK, QUOTE, ADV, NEG -> afterPause(tokens, i, form);
      case NOUN, NAME, OTHER -> afterNoun(tokens, i, form, words);
      case VERB, PARTICIPLE, ING -> form.ing() || form.participle() && !form.base();
    };
  }

  /** "both said they": a determiner that is the subject itself. */
  private static boolean standsAlone(List<Token> tokens, int i, Token before, VerbForms.Form form) {
    if (!before.is("both", "neither", "either", "all", "some", "many", "this", "each", "several")) {
      return false;
    }
    Tag next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.BREAK;
    boolean complement = next == Tag.DET || next == Tag.PRON || next == Tag.TO || next == Tag.THAT;
    return (form.past() || form.third()) && complement;
  }

  /** The token before, adverbs, quotation marks and "not" left out. */
  static @Nullable Token before(List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Tag tag = tokens.get(k).tag();
      if (tag != Tag.ADV && tag != Tag.NEG && tag != Tag.QUOTE) {
        return tokens.get(k);
      }
    }
    return null;
  }

  private static boolean isFiniteBe(VerbForms.Form form) {
    return form.ing();
  }

  private static boolean afterConjunction(List<Token> tokens, int i, VerbForms.Form form) {
    if (form.ing() || form.past() && !form.base()) {
      return true;
    }
    boolean parallel = hasEarlierVerb(tokens, i);
    return parallel && opensObject(tokens, i);
  }

  private static boolean afterPause(List<Token> tokens, int i, VerbForms.Form form) {
    return form.ing() || form.past() || form.participle() || form.third() && opensObject(tokens, i);
  }

  private static boolean afterNoun(
      List<Token> tokens, int i, VerbForms.Form form, Vocabulary words) {
    if (form.past() || form.participle() || form.ing()) {
      return true;
    }
    if (!opensObject(tokens, i) && !endsClause(tokens, i)) {
      return false;
    }
    if (words.nounish.contains(form.lemma()) && !plainObject(tokens, i)) {
      return false;
    }
    return !finiteBehind(tokens, i, words) && !finiteAhead(tokens, i, words);
  }

  /** Whether a finite verb before it in the same clause takes it as its object. */
  private static boolean finiteBehind(List<Token> tokens, int i, Vocabulary words) {
    for (int k = i - 1; k >= 0; k--) {
      Token t = tokens.get(k);
      switch (t.tag()) {
        case COMMA, BREAK, SUB, REL, THAT, CONJ -> {
          return false;
        }
        case MODAL, BE, VERB -> {
          return !words.isReporting(t.lemma());
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasEarlierVerb(List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (tokens.get(k).tag().isVerbal() || tokens.get(k).tag() == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows can be an object or complement. */
  private static boolean opensObject(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return switch (next.tag()) {
      case DET, TO, THAT, NAME, PRON, POSS, SUB, QUOTE, NUM, PREP, ADV, NEG -> true;
      case ADJ -> true;
      case OTHER -> next.isCapitalised() || !next.word().endsWith("ed");
      default -> false;
    };
  }

  /** Whether a determiner, pronoun or name follows, or "to" after a name. */
  private static boolean plainObject(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Tag before = tokens.get(i - 1).tag();
    Token next = tokens.get(i + 1);
    return switch (next.tag()) {
      case DET, THAT, PRON, POSS, NAME -> true;
      case TO, PREP -> before == Tag.NAME;
      case OTHER -> next.isCapitalised() || before == Tag.NAME;
      case ADJ, ADV -> before == Tag.NAME;
      default -> false;
    };
  }

  private static boolean endsClause(List<Token> tokens, int i) {
    return i + 1 >= tokens.size() || tokens.get(i + 1).tag() == Tag.BREAK;
  }

  /** Whether a finite verb of the same clause follows, so that this word cannot be it. */
  private static boolean finiteAhead(List<Token> tokens, int i, Vocabulary words) {
    for (int k = i + 1; k < tokens.size(); k++) {
      Token t = tokens.get(k);
      if (t.tag() == Tag.COMMA
          || t.tag() == Tag.BREAK
          || t.tag() == Tag.THAT
          || t.tag() == Tag.SUB
          || t.tag() == Tag.REL
          || t.tag() == Tag.CONJ
          || t.tag() == Tag.PRON) {
        return false;
      }
      if (t.tag() == Tag.TO) {
        return false;
      }
      VerbForms.Form form = words.verbs.find(t.word());
      boolean past = t.tag() == Tag.OTHER && form != null && form.past() && !form.base();
      if (t.tag() == Tag.MODAL || t.is("is", "are", "was", "were", "has", "have", "had") || past) {
        return true;
      }
    }
    return false;
  }
}
