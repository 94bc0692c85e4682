package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.Family;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.VerbGroup;

/** Tells which cue of a sentence governs which: "opposes withdrawal", "wants to join". */
final class Chains {

  private static final int REACH = 12;

  private final ReadSentence sentence;
  private final WordLists words;
  private final Map<CueHit, CueHit> inner = new HashMap<>();
  private final Map<CueHit, CueHit> outer = new HashMap<>();

  Chains(ReadSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
    List<CueHit> cues = sentence.cues();
    for (int b = 1; b < cues.size(); b++) {
      for (int a = b - 1; a >= 0; a--) {
        if (isGoverned(cues.get(a), cues.get(b))) {
          inner.putIfAbsent(cues.get(a), cues.get(b));
          outer.put(cues.get(b), cues.get(a));
          break;
        }
      }
    }
  }

  /** The cue and those it governs, outermost first. */
  List<CueHit> from(CueHit hit) {
    var chain = new ArrayList<CueHit>();
    for (CueHit c = hit; c != null; c = inner.get(c)) {
      chain.add(c);
    }
    return chain;
  }

  /** Whether another cue speaks for this one. */
  boolean isInner(CueHit hit) {
    return outer.containsKey(hit);
  }

  /** The cue that speaks for an inner one. */
  CueHit outer(CueHit hit) {
    return Objects.requireNonNull(outer.get(hit));
  }

  private boolean isGoverned(CueHit a, CueHit b) {
    boolean apart = b.start() - a.end() > REACH || a.role() == CueHit.Role.VERDICT;
    boolean silent = a.family().countsOnlyNegated() && !new Polarity(sentence, words).isNegated(a);
    if (apart || silent || b.family().countsOnlyNegated()) {
      return false;
    }
    if (b.role() == CueHit.Role.VERDICT || b.role() == CueHit.Role.VERDICT_VERB) {
      return isRejectedVerdict(a, b);
    }
    if (a.family().id().equals("warn") || isPropositional(a, b)) {
      return false;
    }
    return b.isVerb() ? governsVerb(a, b) : governsNoun(a, b);
  }

  /** "rejects claims that it is a threat". */
  private boolean isRejectedVerdict(CueHit a, CueHit b) {
    boolean denial =
        sentence.token(a.start()).lemma().equals("disagree")
            || sentence.token(a.start()).lemma().equals("doubt")
            || sentence.token(a.start()).lemma().equals("question");
    if (!a.family().id().equals("reject") && !denial) {
      return false;
    }
    if (denial && sentence.token(a.end()).tag() == Tag.THAT) {
      return true;
    }
    for (int i = a.end(); i < b.start(); i++) {
      if (sentence.holdsComma(i, b.start())) {
        return false;
      }
      if (List.of(
              "claim",
              "criticism",
              "suggestion",
              "notion",
              "accusation",
              "allegation",
              "charge",
              "talk",
              "fear",
              "argument")
          .contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Fear and criticism of something bad add up; they do not cancel out. */
  private static boolean isPropositional(CueHit a, CueHit b) {
    boolean gloomy = a.family().id().equals("condemn") || a.family().id().equals("doubt");
    return gloomy && a.isVerb() && b.family().id().equals("condemn");
  }

  private boolean governsVerb(CueHit a, CueHit b) {
    int gb = sentence.parsed().groupAt(b.start());
    if (gb < 0) {
      return false;
    }
    VerbGroup group = sentence.parsed().groups().get(gb);
    if (isCoordinate(group) && a.isVerb()) {
      return false;
    }
    for (int i = a.end(); i < group.start(); i++) {
      Token t = sentence.token(i);
      boolean barrier = t.tag() == Tag.SUB && !t.is("whether", "if");
      if (t.tag() == Tag.BREAK || t.tag() == Tag.COMMA || t.tag() == Tag.REL || barrier) {
        return false;
      }
      if (group.isFinite() && t.tag() == Tag.CONJ) {
        return false;
      }
    }
    return !group.isFinite() || complementOf(a, group);
  }

  private boolean isCoordinate(VerbGroup group) {
    return group.start() > 0 && sentence.token(group.start() - 1).tag() == Tag.CONJ;
  }

  /** A finite clause is governed only after "that" or by a cue of feeling. */
  private boolean complementOf(CueHit a, VerbGroup group) {
    boolean feeling = a.family().holder() == Family.Holder.SUBJECT && a.role() != CueHit.Role.NOUN;
    for (int i = a.end(); i < group.start(); i++) {
      if (sentence.token(i).tag() == Tag.THAT) {
        return feeling;
      }
    }
    return feeling && a.family().isWish();
  }

  private boolean governsNoun(CueHit a, CueHit b) {
    if (b.role() == CueHit.Role.ADJECTIVE) {
      return a.family().isWish() && b.start() - a.end() <= 2;
    }
    for (int i = a.end(); i < b.start(); i++) {
      Tag tag = sentence.token(i).tag();
      if (tag == Tag.BREAK
          || tag == Tag.COMMA
          || tag == Tag.REL
          || tag == Tag.SUB
          || tag == Tag.CONJ) {
        return false;
      }
      int g = sentence.parsed().groupAt(i);
      if (g >= 0
          && sentence.parsed().groups().get(g).isFinite()
          && sentence.parsed().groups().get(g).main() > a.end()) {
        return false;
      }
    }
    return true;
  }
}
