package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.initiative.Stance;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.Family;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Works out what a cue says with its negation, modality, conditions and what it governs. */
final class Polarity {

  private static final List<String> FEW =
      List.of(
          "no", "little", "few", "scant", "neither", "nor", "zero", "hardly", "without", "not",
          "n't", "never", "lack", "absence");

  private static final List<String> FOR_NOW =
      List.of("for now", "for the time being", "at this stage", "at the moment", "at this point");

  private final ReadSentence sentence;
  private final WordLists words;
  private final List<String> steps = new ArrayList<>();

  Polarity(ReadSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** What was done to the cue's own stance, in words. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  /**
   * The stance on a scale from -1 (oppose) to 1 (support), half steps for leaning.
   *
   * @param chain the cue and those it governs, outermost first
   */
  double of(List<CueHit> chain) {
    CueHit outer = chain.getFirst();
    double value = own(outer, true);
    for (CueHit inner : chain.subList(1, chain.size())) {
      double governed = own(inner, inner.isVerb());
      double combined =
          Math.signum(value)
              * Math.signum(governed)
              * Math.min(Math.abs(value), Math.abs(governed));
      steps.add("governs '" + sentence.words(inner) + "' (" + inner.family().id() + ")");
      value = combined;
    }
    return softened(chain, value);
  }

  private double own(CueHit hit, boolean byVerb) {
    Family family = hit.family();
    double value = value(family.stance());
    if (!(byVerb ? isNegated(hit) : byWord(hit) && !startsNegative(hit))) {
      return value;
    }
    Stance negated = family.negated();
    double turned = negated == null ? -value / 2 : value(negated);
    steps.add("'" + sentence.words(hit) + "' negated");
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    if (turned < -0.5
        && g > 0
        && sentence.token(sentence.parsed().groups().get(g).start() - 1).is("yet")) {
      steps.add("not yet");
      return -0.5;
    }
    if (turned == -0.5 && isForGood(hit)) {
      steps.add("for good");
      return -1;
    }
    int end = sentence.clauseEnd(hit.end());
    if (turned == -1
        && sentence.holdsAny(Math.max(0, hit.start() - 4), end, words.postponers())
        && !family.isAct()) {
      steps.add("put off, not ruled out");
      return -0.5;
    }
    return turned;
  }

  /** "would never agree". */
  private boolean isForGood(CueHit hit) {
    return hit.family().stance() == Stance.SUPPORT
        && sentence.holdsAny(
            Math.max(0, hit.start() - 4),
            hit.start(),
            List.of("never", "under no circumstances", "in no case"));
  }

  boolean isNegated(CueHit hit) {
    if (startsNegative(hit)) {
      return false;
    }
    int g =
        hit.isVerb()
            ? sentence.parsed().groupAt(hit.start())
            : sentence.parsed().governor(hit.start());
    boolean byVerb =
        g >= 0 && governs(g, hit) && (groupNegated(g) || hit.isVerb() && isGroundless(g));
    return byVerb != (byWord(hit) || byObject(hit));
  }

  /** "threatens no third country", "sees nothing wrong": the object is none. */
  private boolean byObject(CueHit hit) {
    int next = hit.end();
    while (next < sentence.tokens().size() && sentence.token(next).tag() == Tag.ADV) {
      next++;
    }
    return hit.isVerb()
        && next < sentence.tokens().size()
        && sentence.token(next).is("no", "nothing", "nobody", "neither", "none")
        && !(next + 1 < sentence.tokens().size() && sentence.token(next + 1).is("longer", "later"));
  }

  /** "no reason to object", "has yet to join". */
  private boolean isGroundless(int group) {
    int before = sentence.parsed().groups().get(group).start() - 1;
    if (before < 1) {
      return false;
    }
    Token t = sentence.token(before);
    boolean yet = t.is("yet") && sentence.token(before - 1).tag() == Tag.HAVE;
    boolean grounds =
        words.grounds().contains(t.lemma())
            && sentence.holdsAny(Math.max(0, before - 3), before, List.of("no", "little", "any"));
    return yet || grounds;
  }

  private boolean startsNegative(CueHit hit) {
    for (int i = hit.start(); i < hit.end(); i++) {
      if (sentence.token(i).is("no", "not", "n't", "nothing", "never")) {
        return true;
      }
    }
    return false;
  }

  /** A verb's negation reaches its own adjective or object, not what comes in another clause. */
  private boolean governs(int group, CueHit hit) {
    if (hit.isVerb()) {
      return true;
    }
    VerbGroup g = sentence.parsed().groups().get(group);
    for (int i = g.main() + 1; i < hit.start(); i++) {
      Token t = sentence.token(i);
      if (t.tag() == Tag.COMMA
          || t.tag() == Tag.THAT
          || t.tag() == Tag.BREAK
          || t.tag() == Tag.SUB) {
        return false;
      }
    }
    return true;
  }

  private boolean groupNegated(int group) {
    VerbGroup g = sentence.parsed().groups().get(group);
    return g.negated()
        || isRaised(group)
        || sentence.parsed().subjects(group).stream()
            .anyMatch(
                p ->
                    sentence.token(p.start()).is("neither", "no", "nobody", "none")
                        || p.start() > 0 && sentence.token(p.start() - 1).is("neither"));
  }

  /** "was not meant to be adversarial": the negation of the verb before an infinitive. */
  private boolean isRaised(int group) {
    VerbGroup g = sentence.parsed().groups().get(group);
    if (group == 0 || g.form() != VerbGroup.Form.INFINITIVE) {
      return false;
    }
    VerbGroup before = sentence.parsed().groups().get(group - 1);
    return before.negated()
        && before.main() == g.start() - 1
        && sentence.cues().stream()
            .noneMatch(c -> c.start() <= before.main() && before.main() < c.end());
  }

  /** "no support", "little appetite", "lack of interest", "far from keen". */
  private boolean byWord(CueHit hit) {
    if (hit.isVerb()) {
      return false;
    }
    for (int i = hit.start() - 1; i >= Math.max(0, hit.start() - 4); i--) {
      Token t = sentence.token(i);
      if (FEW.contains(t.word())) {
        return t.tag() != Tag.NEG && !insideGroup(i);
      }
      if (t.is("far") && sentence.token(i + 1).is("from")) {
        return true;
      }
      if (t.tag() != Tag.ADJ
          && t.tag() != Tag.ADV
          && t.tag() != Tag.DET
          && !t.is("of")
          && t.tag() != Tag.NOUN) {
        return false;
      }
    }
    return false;
  }

  private boolean insideGroup(int token) {
    return sentence.parsed().groupAt(token) >= 0;
  }

  private double softened(List<CueHit> chain, double value) {
    CueHit outer = chain.getFirst();
    CueHit last = chain.getLast();
    if (value == -1 && sentence.holdsAny(outer.start(), sentence.tokens().size(), FOR_NOW)) {
      steps.add("for now");
      return -0.5;
    }
    if (value > 0 && chain.size() == 1 && outer.family().isWish() && wishesNot(outer)) {
      steps.add("hopes that it will not");
      return -0.5;
    }
    if (value > 0.5 && isPossible(outer)) {
      steps.add("only possible");
      return 0.5;
    }
    int end = Math.min(sentence.tokens().size(), sentence.clauseEnd(last.end()) + 8);
    if (value > 0.5 && sentence.holdsAny(outer.start(), end, words.conditions())) {
      steps.add("on a condition");
      return 0.5;
    }
    return value;
  }

  /** "hoped that it would not be directed against". */
  private boolean wishesNot(CueHit hit) {
    int end = hit.end();
    if (end >= sentence.tokens().size() || sentence.token(end).tag() != Tag.THAT) {
      return false;
    }
    return sentence.parsed().groups().stream()
        .filter(g -> g.isFinite() && g.start() > end)
        .findFirst()
        .filter(VerbGroup::negated)
        .isPresent();
  }

  private boolean isPossible(CueHit hit) {
    int g =
        hit.isVerb()
            ? sentence.parsed().groupAt(hit.start())
            : sentence.parsed().governor(hit.start());
    if (g < 0) {
      return false;
    }
    @Nullable String modal = sentence.parsed().groups().get(g).modal();
    return modal != null && List.of("may", "might", "could").contains(modal);
  }

  static double value(Stance stance) {
    return switch (stance) {
      case SUPPORT -> 1;
      case LEAN_SUPPORT -> 0.5;
      case NEUTRAL -> 0;
      case LEAN_OPPOSE -> -0.5;
      case OPPOSE -> -1;
    };
  }

  static Stance stance(double value) {
    if (value > 0.5) {
      return Stance.SUPPORT;
    }
    if (value > 0) {
      return Stance.LEAN_SUPPORT;
    }
    return value == 0 ? Stance.NEUTRAL : value >= -0.5 ? Stance.LEAN_OPPOSE : Stance.OPPOSE;
  }
}
