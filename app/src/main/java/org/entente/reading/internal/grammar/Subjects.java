package org.entente.reading.internal.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the subject of a finite verb group: the nearest noun phrase to its left that is neither in
 * a prepositional phrase nor in an insertion between commas.
 */
final class Subjects {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Vocabulary words;

  Subjects(List<Token> tokens, List<VerbGroup> groups, Vocabulary words) {
    this.tokens = tokens;
    this.groups = groups;
    this.words = words;
  }

  /** The noun phrases that are the subject of a group, several where joined; none where unknown. */
  List<NounPhrase> of(int group) {
    return of(group, 0);
  }

  private List<NounPhrase> of(int group, int depth) {
    if (depth > 6) {
      return List.of();
    }
    VerbGroup g = groups.get(group);
    if (!g.isFinite()) {
      return controller(group, depth);
    }
    int i = g.start() - 1;
    while (i >= 0 && isSkipped(tokens.get(i).tag())) {
      i--;
    }
    if (i < 0) {
      return List.of();
    }
    Token t = tokens.get(i);
    if (t.tag() == Tag.CONJ) {
      return group > 0 ? of(coordinate(group), depth + 1) : List.of();
    }
    if (t.tag() == Tag.REL) {
      return antecedent(i - 1, depth);
    }
    return leftFrom(i, group, depth);
  }

  /** The group that a verb after "and" continues: the nearest earlier finite one. */
  private int coordinate(int group) {
    int nearest = -1;
    for (int k = group - 1; k >= 0; k--) {
      if (groups.get(k).isFinite() && !isInRelativeClause(k)) {
        if (tense(k) == tense(group)) {
          return k;
        }
        nearest = nearest < 0 ? k : nearest;
      }
    }
    return nearest < 0 ? group - 1 : nearest;
  }

  /** A coarse tense, by which joined verbs are told: modal, perfect, past or present. */
  private char tense(int group) {
    VerbGroup g = groups.get(group);
    if (g.modal() != null) {
      return 'm';
    }
    Token first = tokens.get(g.start());
    if (first.tag() == Tag.HAVE) {
      return 'h';
    }
    boolean past =
        first.is("was", "were", "did")
            || !first.word().equals(first.lemma()) && !first.word().endsWith("s");
    return past ? 'p' : 's';
  }

  private boolean isInRelativeClause(int group) {
    int i = groups.get(group).start() - 1;
    return i >= 0
        && tokens.get(i).tag() == Tag.REL
        && i > 0
        && tokens.get(i - 1).tag() == Tag.COMMA;
  }

  /** An infinitive or participle has the subject of the group before it. */
  private List<NounPhrase> controller(int group, int depth) {
    VerbGroup g = groups.get(group);
    int before = g.start() - 1;
    boolean afterNoun = before >= 0 && tokens.get(before).tag().isNominal();
    if (g.form() == VerbGroup.Form.PARTICIPLE && g.passive() && afterNoun) {
      return list(before);
    }
    if (g.form() == VerbGroup.Form.PARTICIPLE
        && tokens.get(g.main()).tag() == Tag.ING
        && afterNoun
        && (group == 0 || isWithLink(before))) {
      return list(before);
    }
    if (isBlamed(g, before)) {
      return list(before - 1);
    }
    if (group > 0) {
      return of(group - 1, depth + 1);
    }
    return groups.size() > 1 ? mainAfter(group, depth) : List.of();
  }

  /** "ridiculed Macron for suggesting": the object before the preposition does it. */
  private boolean isBlamed(VerbGroup g, int before) {
    return g.form() == VerbGroup.Form.PARTICIPLE
        && before > 0
        && tokens.get(before).is("for", "of", "from")
        && tokens.get(before - 1).tag() == Tag.NAME;
  }

  /** "with Berlin saying": the participle's own subject. */
  private boolean isWithLink(int noun) {
    NounPhrase phrase = Phrases.endingAt(tokens, noun, words);
    return phrase.start() > 0
        && (tokens.get(phrase.start() - 1).is("with")
            || tokens.get(phrase.start() - 1).tag() == Tag.CONJ);
  }

  /** "Wary of war, Japan said": the subject of the main clause that follows. */
  private List<NounPhrase> mainAfter(int group, int depth) {
    for (int k = group + 1; k < groups.size(); k++) {
      if (groups.get(k).isFinite()) {
        return of(k, depth + 1);
      }
    }
    return List.of();
  }

  private List<NounPhrase> antecedent(int from, int depth) {
    int i = from;
    while (i >= 0 && (tokens.get(i).tag() == Tag.COMMA || tokens.get(i).tag() == Tag.PREP)) {
      i--;
    }
    return i >= 0 && depth < 6 && tokens.get(i).tag().isNominal() ? list(i) : List.of();
  }

  private List<NounPhrase> leftFrom(int from, int group, int depth) {
    int i = from;
    while (i >= 0) {
      Token t = tokens.get(i);
      if (t.tag() == Tag.COMMA) {
        i = beforeInsertion(i);
      } else if (t.tag().isNominal() || t.tag() == Tag.DET || t.tag() == Tag.ADJ) {
        NounPhrase phrase = Phrases.endingAt(tokens, i, words);
        int left = phrase.start() - 1;
        if (left >= 0 && isPreposition(tokens.get(left)) && !opensSentence(left)) {
          i = left - 1;
          continue;
        }
        if (left >= 0 && isPreposition(tokens.get(left))) {
          return List.of();
        }
        int verb = groupEndingAt(left);
        if (verb >= 0 && isReducedRelative(verb)) {
          return of(verb, depth + 1);
        }
        List<NounPhrase> joined = t.tag().isNominal() ? list(i) : List.of();
        int first = joined.isEmpty() ? -1 : joined.getFirst().start() - 1;
        if (joined.size() > 1 && first > 0 && isPreposition(tokens.get(first))) {
          i = first - 1;
          continue;
        }
        return joined;
      } else if (isSkipped(t.tag())) {
        i--;
      } else if (t.tag().isVerbal()) {
        int verb = groupEndingAt(i);
        if (verb < 0 || verb >= group) {
          return List.of();
        }
        i = groups.get(verb).start() - 1;
      } else {
        return List.of();
      }
    }
    return List.of();
  }

  /** A participle straight after its noun, with an object before the verb searched from. */
  private boolean isReducedRelative(int verb) {
    return groups.get(verb).form() == VerbGroup.Form.PARTICIPLE;
  }

  private boolean opensSentence(int preposition) {
    return preposition == 0;
  }

  private static boolean isPreposition(Token t) {
    return t.tag() == Tag.PREP && !t.is("after", "before", "since", "until", "as", "than", "once");
  }

  private int groupEndingAt(int token) {
    for (int k = groups.size() - 1; k >= 0; k--) {
      if (groups.get(k).main() == token) {
        return k;
      }
    }
    return -1;
  }

  /** The index before the comma that opens the insertion which the comma at {@code i} closes. */
  private int beforeInsertion(int closing) {
    for (int k = closing - 1; k > 0; k--) {
      if (tokens.get(k).tag() == Tag.COMMA) {
        Tag first = tokens.get(k + 1).tag();
        return first == Tag.SUB || first == Tag.CONJ ? closing - 1 : k - 1;
      }
    }
    return closing - 1;
  }

  private static boolean isSkipped(Tag tag) {
    return tag == Tag.ADV || tag == Tag.NEG || tag == Tag.QUOTE;
  }

  /** "A, B, and C": the phrase ending here follows a comma itself. */
  private boolean isSeries(int head) {
    if (head < 0 || !tokens.get(head).tag().isNominal()) {
      return false;
    }
    int left = Phrases.endingAt(tokens, head, words).start() - 1;
    return left > 0
        && tokens.get(left).tag() == Tag.COMMA
        && tokens.get(left - 1).tag() == Tag.NAME;
  }

  /** The phrase ending at {@code head} and those joined to its left by "and" or commas. */
  private List<NounPhrase> list(int head) {
    var phrases = new ArrayList<NounPhrase>();
    NounPhrase phrase = Phrases.endingAt(tokens, head, words);
    phrases.add(phrase);
    int i = phrase.start() - 1;
    boolean joined = false;
    boolean conjoined = false;
    while (i > 0) {
      Tag tag = tokens.get(i).tag();
      boolean and = tag == Tag.CONJ && !conjoined && !tokens.get(i).is("but", "yet");
      boolean link = and || joined && tag == Tag.COMMA;
      boolean clauseJoint =
          tag == Tag.CONJ && !joined && tokens.get(i - 1).tag() == Tag.COMMA && !isSeries(i - 2);
      if (tag == Tag.COMMA && !joined || clauseJoint) {
        break;
      }
      int left = i - 1;
      while (left >= 0 && tokens.get(left).tag() == Tag.COMMA) {
        left--;
      }
      if (!link || left < 0 || !tokens.get(left).tag().isNominal()) {
        break;
      }
      joined = true;
      conjoined |= tag == Tag.CONJ;
      phrase = Phrases.endingAt(tokens, left, words);
      phrases.addFirst(phrase);
      i = phrase.start() - 1;
    }
    return List.copyOf(phrases);
  }
}
