package org.entente.reading.internal.grammar;

import java.util.ArrayList;
import java.util.List;

/** Finds reported speech: "X said that …", "…, X said", "…, said X", "according to X". */
final class SpeechFrames {

  private final List<Token> tokens;
  private final List<VerbGroup> groups;
  private final Subjects subjects;
  private final Vocabulary words;

  SpeechFrames(List<Token> tokens, List<VerbGroup> groups, Subjects subjects, Vocabulary words) {
    this.tokens = tokens;
    this.groups = groups;
    this.subjects = subjects;
    this.words = words;
  }

  List<Speech> find() {
    var found = new ArrayList<Speech>();
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup group = groups.get(g);
      if (words.isReporting(group.lemma())) {
        add(found, g, group);
      }
    }
    addMadeKnown(found);
    addAccording(found);
    addViewpoint(found);
    addClaims(found);
    return List.copyOf(found);
  }

  private void add(List<Speech> found, int g, VerbGroup group) {
    int after = group.main() + 1;
    int inverted = invertedSpeaker(group);
    if (inverted >= 0) {
      found.add(new Speech(g, inverted, clauseStart(group.start() - 1), group.start()));
      return;
    }
    List<NounPhrase> subject = subjects.of(g);
    int speaker = subject.isEmpty() ? -1 : subject.getLast().head();
    if (isPostposed(g, group, subject)) {
      found.add(
          new Speech(
              g, speaker, clauseStart(subject.getFirst().start() - 1), subject.getFirst().start()));
      if (resumes(after)) {
        found.add(new Speech(g, speaker, after, speechEnd(g, after)));
      }
    } else {
      found.add(new Speech(g, speaker, after, speechEnd(g, after)));
    }
  }

  /** "…, said the minister": the speaker stands right of the verb. */
  private int invertedSpeaker(VerbGroup group) {
    int before = group.start() - 1;
    boolean afterMark =
        before > 0
            && (tokens.get(before).tag() == Tag.COMMA || tokens.get(before).tag() == Tag.QUOTE);
    if (!afterMark
        || !group.isFinite()
        || !group.lemma().equals("say") && !group.lemma().equals("add")) {
      return -1;
    }
    NounPhrase phrase = Phrases.startingAt(tokens, group.main() + 1);
    return phrase == null ? -1 : phrase.head();
  }

  /** "…, she said": a subject after a comma, and nothing more reported than an aside. */
  private boolean isPostposed(int g, VerbGroup group, List<NounPhrase> subject) {
    if (subject.isEmpty() || !group.isFinite()) {
      return false;
    }
    int left = subject.getFirst().start() - 1;
    while (left > 0 && tokens.get(left).tag() == Tag.QUOTE) {
      left--;
    }
    boolean afterComma = left > 0 && tokens.get(left).tag() == Tag.COMMA;
    boolean adjacent = subject.getLast().end() >= group.start() - 2;
    return afterComma && adjacent && hasVerbBefore(g) && !hasComplement(g, group.main() + 1);
  }

  private boolean hasVerbBefore(int g) {
    for (int k = 0; k < g; k++) {
      if (groups.get(k).isFinite()) {
        return !startsSubordinate();
      }
    }
    return false;
  }

  private boolean startsSubordinate() {
    return tokens.getFirst().tag() == Tag.SUB && groups.size() < 3;
  }

  private boolean hasComplement(int g, int after) {
    for (int k = g + 1; k < groups.size(); k++) {
      if (groups.get(k).isFinite()) {
        for (int i = after; i < groups.get(k).start(); i++) {
          Tag tag = tokens.get(i).tag();
          if (tag == Tag.COMMA || tag == Tag.CONJ || tag == Tag.SUB) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  private boolean resumes(int after) {
    for (int i = after; i < tokens.size() && i < after + 6; i++) {
      if (tokens.get(i).tag() == Tag.COMMA) {
        return i + 1 < tokens.size() && tokens.get(i + 1).tag() != Tag.CONJ;
      }
    }
    return false;
  }

  /** Speech runs to the sentence's end or to where another speaker begins a clause of his own. */
  private int speechEnd(int g, int after) {
    for (int k = g + 1; k < groups.size(); k++) {
      VerbGroup other = groups.get(k);
      if (!other.isFinite()) {
        continue;
      }
      List<NounPhrase> subject = subjects.of(k);
      if (subject.isEmpty()) {
        continue;
      }
      int left = subject.getFirst().start() - 1;
      boolean newClause =
          left > after
              && (isClauseJoint(left)
                  || tokens.get(left).is("while", "whereas", "although", "though", ";"));
      if (newClause && !isPronoun(subject.getFirst())) {
        return left;
      }
    }
    return tokens.size();
  }

  private boolean isPronoun(NounPhrase phrase) {
    return tokens.get(phrase.head()).tag() == Tag.PRON;
  }

  /** ", and" or ", but" before a new subject. */
  private boolean isClauseJoint(int i) {
    return tokens.get(i).tag() == Tag.CONJ && tokens.get(i - 1).tag() == Tag.COMMA;
  }

  private int clauseStart(int before) {
    for (int i = before - 1; i > 0; i--) {
      if (tokens.get(i).tag() == Tag.BREAK && tokens.get(i).is(";", ":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private void addAccording(List<Speech> found) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean according = tokens.get(i).is("according") && tokens.get(i + 1).is("to");
      boolean view = tokens.get(i).is("in") && i + 3 < tokens.size() && isView(i);
      if (!according && !view) {
        continue;
      }
      NounPhrase phrase = Phrases.startingAt(tokens, i + (according ? 2 : 1));
      if (phrase == null) {
        continue;
      }
      int speaker = according ? phrase.head() : Math.max(i + 1, phrase.head() - 2);
      found.add(
          i <= 1
              ? new Speech(-1, speaker, phrase.end(), tokens.size())
              : new Speech(-1, speaker, 0, i));
    }
  }

  /** "let it be known that", "made clear that", "left no doubt that": "that" ends the frame. */
  private void addMadeKnown(List<Speech> found) {
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup group = groups.get(g);
      if (!group.isFinite() || !group.lemma().matches("let|make|leave|take|give|get|go|be|serve")) {
        continue;
      }
      List<NounPhrase> subject = subjects.of(g);
      for (int i = group.main() + 1; i < Math.min(tokens.size(), group.main() + 8); i++) {
        boolean known =
            tokens
                .get(i)
                .is(
                    "known",
                    "clear",
                    "plain",
                    "doubt",
                    "view",
                    "understand",
                    "record",
                    "opinion",
                    "adamant",
                    "notice",
                    "bones",
                    "secret");
        if (known && i + 1 < tokens.size() && !subject.isEmpty()) {
          int that = thatAfter(i + 1);
          if (that > 0) {
            found.add(new Speech(g, subject.getLast().head(), that + 1, tokens.size()));
          }
          break;
        }
      }
    }
  }

  private int thatAfter(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
      if (tokens.get(i).tag() == Tag.THAT) {
        return i;
      }
      if (tokens.get(i).tag() == Tag.COMMA || tokens.get(i).tag() == Tag.BREAK) {
        return -1;
      }
    }
    return -1;
  }

  /** "To Medvedev, the application was …": the view of somebody named before the comma. */
  private void addViewpoint(List<Speech> found) {
    if (tokens.size() < 4 || !tokens.getFirst().is("to", "for")) {
      return;
    }
    NounPhrase phrase = Phrases.startingAt(tokens, 1);
    boolean name = phrase != null && tokens.get(phrase.head()).tag() == Tag.NAME;
    if (phrase != null
        && name
        && phrase.end() < tokens.size()
        && tokens.get(phrase.end()).tag() == Tag.COMMA) {
      found.add(new Speech(-1, phrase.head(), phrase.end(), tokens.size()));
    }
  }

  /** "Washington's claim that …": up to the verb after the claim. */
  private void addClaims(List<Speech> found) {
    for (int i = 2; i + 2 < tokens.size(); i++) {
      boolean claim = words.isClaim(tokens.get(i).lemma()) && tokens.get(i + 1).is("that");
      for (int k = i - 1; claim && k > 0 && k >= i - 3; k--) {
        if (tokens.get(k).is("'s")) {
          found.add(new Speech(-1, k - 1, i + 2, secondVerb(i + 2)));
          break;
        }
      }
    }
  }

  private int secondVerb(int from) {
    return groups.stream()
        .filter(g -> g.isFinite() && g.start() >= from)
        .mapToInt(VerbGroup::start)
        .skip(1)
        .findFirst()
        .orElse(tokens.size());
  }

  /** "in Ishiba's view", "in his opinion". */
  private boolean isView(int i) {
    for (int k = i + 2; k < Math.min(tokens.size(), i + 7); k++) {
      if (tokens.get(k).is("view", "opinion", "eyes", "words")) {
        return tokens.get(k - 1).tag() == Tag.POSS;
      }
    }
    return false;
  }
}
