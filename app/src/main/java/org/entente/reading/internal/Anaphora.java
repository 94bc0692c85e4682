package org.entente.reading.internal;

import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/** What "the idea", "such an alliance" and "it" mean in a text that has named its initiative. */
final class Anaphora {

  /** Certainty of a pronoun's meaning. */
  static final double PRONOUN = 0.75;

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;

  Anaphora(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
  }

  /** "the idea", "such an alliance", "it". */
  @Nullable Target pointedBack(int from, int to) {
    String meant = meant(from);
    if (meant == null) {
      return null;
    }
    for (int i = from; i < to; i++) {
      Token t = sentence.token(i);
      boolean generic = isGeneric(i);
      boolean pointing =
          (words.bare().contains(t.lemma()) || pointsBack(i) || generic) && !isNamed(i);
      boolean ownHead =
          topic.isHead(t.lemma()) && t.tag() == Tag.NOUN && pointsBack(i) && !isNamed(i);
      boolean general = words.anaphora().contains(t.lemma()) && t.tag() != Tag.VERB && pointing;
      if (general || ownHead) {
        return new Target(
            meant,
            "'" + t.word() + "' taken for what the text is about",
            generic ? 0.65 : 0.85,
            true);
      }
      boolean pronoun =
          i <= from + 1
                  && t.is("it", "this", "that", "them", "one")
                  && t.tag() != Tag.REL
                  && t.tag() != Tag.DET
              || i > from && sentence.token(i - 1).is("do") && t.is("so", "it", "that");
      if (pronoun && t.tag() != Tag.THAT) {
        return new Target(
            meant, "'" + t.word() + "' taken for what the text is about", PRONOUN, true);
      }
    }
    return null;
  }

  /** "joining a military alliance" in a text about one that does not exist yet. */
  private boolean isGeneric(int noun) {
    if (!topic.creates() || !words.kinds().contains(sentence.token(noun).lemma())) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Token t = sentence.token(i);
      if (t.is("a", "an")) {
        return true;
      }
      if (t.tag() != Tag.ADJ && t.tag() != Tag.NOUN && t.tag() != Tag.ADV) {
        return false;
      }
    }
    return false;
  }

  /** "the bloc ECOWAS", "the treaty between X and Y": a noun that has its own name. */
  private boolean isNamed(int noun) {
    int next = noun + 1;
    return next < sentence.tokens().size()
        && sentence.token(next).tag() == Tag.NAME
        && sentence.mentions().stream()
            .noneMatch(
                m ->
                    sentence.tokenAt(m.start()) <= next
                        && next < sentence.tokenAt(m.end() - 1) + 1);
  }

  private boolean pointsBack(int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Token t = sentence.token(i);
      if (words.pointers().contains(t.word()) || t.tag() == Tag.POSS) {
        return true;
      }
      boolean part =
          t.tag() == Tag.ADJ
              || t.tag() == Tag.NOUN
              || t.tag() == Tag.NAME
              || t.tag() == Tag.QUOTE
              || t.is("a", "an");
      if (!part) {
        return false;
      }
    }
    return false;
  }

  /** The initiative named last in this sentence before a place, else the text's main one. */
  private @Nullable String meant(int before) {
    String last = topic.main();
    for (InitiativeMention m : sentence.mentions()) {
      if (sentence.tokenAt(m.start()) < before) {
        last = m.initiative();
      }
    }
    return last;
  }
}
