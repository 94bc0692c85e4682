package org.entente.reading.internal.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token its part of speech: closed classes from lists, verbs from their forms and the
 * words around them, the rest by endings. Names are told by the caller.
 */
public final class Tagger {

  /** The lemma of a known name's first token. */
  static final String NAME = "@";

  private final Vocabulary words;

  public Tagger(Vocabulary words) {
    this.words = words;
  }

  /**
   * Tags a sentence.
   *
   * @param named for each token, {@code NAME} or {@code ADJ} where it belongs to a known name, else
   *     null
   */
  public List<Token> tag(List<Token> tokens, @Nullable Tag[] named) {
    return tag(tokens, named, new BitSet());
  }

  /** Tags a sentence in which known names start at {@code starts}. */
  public List<Token> tag(List<Token> tokens, @Nullable Tag[] named, BitSet starts) {
    var out = new ArrayList<>(tokens);
    for (int i = 0; i < out.size(); i++) {
      Tag known = named[i];
      if (known == null && isFullNeed(out, i)) {
        continue;
      }
      boolean opens = known == Tag.NAME && (i == 0 || named[i - 1] != Tag.NAME || starts.get(i));
      out.set(
          i,
          known == null ? closed(out, i) : out.get(i).as(known, opens ? NAME : out.get(i).word()));
    }
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).tag() == Tag.OTHER) {
        out.set(i, open(out, i));
      }
    }
    for (int i = 0; i < out.size(); i++) {
      out.set(i, settle(out, i));
    }
    return List.copyOf(out);
  }

  /** "need" is a modal only before "not". */
  private static boolean isFullNeed(List<Token> tokens, int i) {
    return tokens.get(i).is("need")
        && !(i + 1 < tokens.size() && tokens.get(i + 1).is("not", "n't"));
  }

  private Token closed(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    Tag tag = closedTag(t, i > 0 ? tokens.get(i - 1) : null);
    String lemma =
        switch (tag) {
          case BE -> "be";
          case HAVE -> "have";
          case DO -> "do";
          default -> t.word();
        };
    return t.as(tag, lemma);
  }

  private Tag closedTag(Token t, @Nullable Token before) {
    String w = t.word();
    if (w.equals(",")) {
      return Tag.COMMA;
    }
    if ("\"“”«»".contains(w) || w.equals("'") || w.equals("‘") || w.equals("''")) {
      return Tag.QUOTE;
    }
    if (!Character.isLetterOrDigit(w.codePointAt(0)) && !w.startsWith("'")) {
      return Tag.BREAK;
    }
    if (Character.isDigit(w.charAt(0))) {
      return Tag.NUM;
    }
    if (w.equals("'s")) {
      return before != null && before.tag() == Tag.PRON ? Tag.BE : Tag.POSS;
    }
    if (w.equals("to")) {
      return Tag.TO;
    }
    if (w.equals("that")) {
      return Tag.THAT;
    }
    if (words.negatives.contains(w)
        && !words.determiners.contains(w)
        && !words.pronouns.contains(w)
        && !words.coordinators.contains(w)) {
      return w.equals("cannot") ? Tag.MODAL : w.equals("without") ? Tag.PREP : Tag.NEG;
    }
    return t.text().equals("May") && before != null ? Tag.NAME : listed(w);
  }

  private Tag listed(String w) {
    if (words.modals.contains(w)) {
      return Tag.MODAL;
    }
    if (words.be.contains(w)) {
      return Tag.BE;
    }
    if (words.have.contains(w)) {
      return Tag.HAVE;
    }
    if (words.doing.contains(w)) {
      return Tag.DO;
    }
    if (words.coordinators.contains(w)) {
      return Tag.CONJ;
    }
    if (words.relatives.contains(w)) {
      return Tag.REL;
    }
    if (words.possessives.contains(w)) {
      return Tag.POSS;
    }
    if (words.pronouns.contains(w) && !words.determiners.contains(w)) {
      return Tag.PRON;
    }
    if (words.determiners.contains(w)) {
      return Tag.DET;
    }
    if (words.prepositions.contains(w)) {
      return Tag.PREP;
    }
    return words.subordinators.contains(w)
        ? Tag.SUB
        : words.adverbs.contains(w) ? Tag.ADV : Tag.OTHER;
  }

  private Token open(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    VerbForms.Form form = words.verbs.find(t.word());
    if (t.is("first", "last", "next") && i > 0 && isBeforePast(tokens, i)) {
      return t.as(Tag.ADV, t.word());
    }
    boolean first = i == 0 || tokens.get(i - 1).tag() == Tag.QUOTE && i == 1;
    if (Endings.isCompoundAdjective(t.word())) {
      return t.as(Tag.ADJ, t.word());
    }
    boolean nextCapital = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
    if (t.isCapitalised() && (!first || form == null && !isListed(t) && nextCapital)) {
      return t.as(Tag.NAME, t.word());
    }
    if (form != null && VerbContext.isVerb(tokens, i, form, words)) {
      return t.as(verbTag(tokens, i, form), form.lemma());
    }
    if (words.adjectives.contains(t.word())) {
      return t.as(Tag.ADJ, t.word());
    }
    if (form != null && (form.participle() || form.past()) && !form.base()) {
      return t.as(Tag.ADJ, form.lemma());
    }
    Token before = VerbContext.before(tokens, i);
    if (before != null && before.tag() == Tag.MODAL && !t.isCapitalised()) {
      return t.as(Tag.VERB, t.word());
    }
    boolean past =
        t.word().endsWith("ed")
            && t.word().length() > 4
            && before != null
            && (before.tag() == Tag.NAME || before.tag() == Tag.PRON || before.tag() == Tag.NOUN);
    if (past) {
      return t.as(Tag.VERB, t.word().substring(0, t.word().length() - 2));
    }
    boolean progressive = before != null && before.tag() == Tag.BE && t.word().endsWith("ing");
    return progressive ? t.as(Tag.ING, t.word().replaceAll("ing$", "")) : Endings.tag(t);
  }

  /** "Stoltenberg first spoke": after a name or pronoun and before a verb in the past. */
  private boolean isBeforePast(List<Token> tokens, int i) {
    Tag before = tokens.get(i - 1).tag();
    VerbForms.Form next = i + 1 < tokens.size() ? words.verbs.find(tokens.get(i + 1).word()) : null;
    boolean subject = before == Tag.NAME || before == Tag.PRON;
    return subject && next != null && next.past();
  }

  private boolean isListed(Token t) {
    return words.adjectives.contains(t.word());
  }

  private static Tag verbTag(List<Token> tokens, int i, VerbForms.Form form) {
    if (form.ing()) {
      return Tag.ING;
    }
    Token before = VerbContext.before(tokens, i);
    boolean afterAuxiliary = before != null && (before.tag() == Tag.BE || before.tag() == Tag.HAVE);
    if (afterAuxiliary && (form.participle() || form.past())) {
      return Tag.PARTICIPLE;
    }
    boolean finite = form.base() || form.third() || form.past();
    return finite && !(before == null && form.participle() && !form.base())
        ? Tag.VERB
        : Tag.PARTICIPLE;
  }

  /** Settles words whose class depends on tags to their right. */
  private static Token settle(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    Token before = i > 0 ? tokens.get(i - 1) : null;
    if (t.tag() == Tag.TO) {
      boolean infinitive = next != null && startsInfinitive(tokens, i + 1);
      return infinitive ? t : t.as(Tag.PREP, "to");
    }
    if (t.tag() == Tag.THAT && before != null) {
      boolean afterNoun = before.tag() == Tag.NOUN;
      boolean beforeVerb = next != null && (next.tag().isVerbal() || next.tag().isAuxiliary());
      if (afterNoun && beforeVerb) {
        return t.as(Tag.REL, "that");
      }
    }
    boolean reflexive = t.word().endsWith("self") || t.word().endsWith("selves");
    if (reflexive && before != null && (before.tag().isNominal() || before.tag() == Tag.ADJ)) {
      return t.as(Tag.ADV, t.word());
    }
    if (t.tag() == Tag.DET && (next == null || !startsNoun(next))) {
      return t.as(Tag.PRON, t.word());
    }
    return t;
  }

  private static boolean startsInfinitive(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + 3; i++) {
      Tag tag = tokens.get(i).tag();
      if (tag == Tag.VERB || tag == Tag.BE || tag == Tag.HAVE || tag == Tag.DO) {
        return true;
      }
      if (tag != Tag.ADV && tag != Tag.NEG) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsNoun(Token t) {
    return switch (t.tag()) {
      case NOUN, NAME, ADJ, NUM, DET, QUOTE, ADV, POSS, ING, PARTICIPLE -> true;
      default -> false;
    };
  }
}
