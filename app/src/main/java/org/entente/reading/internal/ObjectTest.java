package org.entente.reading.internal;

import org.entente.initiative.Initiative;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.VerbGroup;

/** Tells whether a cue has an object of its own that is not the initiative. */
final class ObjectTest {

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;

  ObjectTest(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
  }

  /** Whether a noun follows as object that is neither the initiative nor points back to it. */
  boolean isOther(CueHit hit, int end) {
    boolean free =
        hit.role() == CueHit.Role.VERDICT
            || hit.role() == CueHit.Role.VERDICT_VERB
            || hit.family().id().equals("dissuade");
    if (free) {
      return false;
    }
    boolean verb = hit.isVerb();
    for (int i = hit.end(); i < end; i++) {
      Token t = sentence.token(i);
      switch (t.tag()) {
        case NOUN, NAME -> {
          if (hit.role() == CueHit.Role.ADJECTIVE && words.reactions().contains(t.lemma())) {
            continue;
          }
          return !isTime(t) && !isReprisal(hit, t) && !isProponent(hit, i);
        }
        case THAT, SUB, COMMA, TO, REL -> {
          return false;
        }
        case PREP -> {
          if (!verb
              && !t.is("of", "to", "about", "on", "at", "by", "over", "with", "against", "for")) {
            return false;
          }
          if (verb
              && t.is(
                  "in", "on", "during", "after", "before", "since", "until", "last", "next",
                  "without", "at", "by", "as")) {
            return false;
          }
        }
        default -> {}
      }
      if (startsClause(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isReprisal(CueHit hit, Token t) {
    boolean threat = hit.family().id().equals("condemn") || hit.family().id().equals("warn");
    return threat && words.reprisals().contains(t.lemma());
  }

  /** "accused Tokyo": an attack on, or praise of, whoever stands for the initiative. */
  private boolean isProponent(CueHit hit, int token) {
    String family = hit.family().id();
    Initiative initiative = topic.initiative();
    boolean judged = hit.isVerb() && (family.equals("condemn") || family.equals("welcome"));
    if (!judged || initiative == null) {
      return false;
    }
    return sentence
        .parties()
        .named(token)
        .map(n -> sentence.parties().party(n).actor())
        .filter(
            a ->
                initiative.founders().contains(a)
                    || initiative.proposer() != null && initiative.proposer().actor().equals(a))
        .isPresent();
  }

  private boolean startsClause(int token) {
    int g = sentence.parsed().groupAt(token);
    if (g < 0) {
      return false;
    }
    VerbGroup group = sentence.parsed().groups().get(g);
    return group.isFinite() && group.start() == token;
  }

  private static boolean isTime(Token t) {
    return t.is(
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "today",
        "yesterday",
        "week",
        "month",
        "year",
        "interim",
        "meantime",
        "weekend",
        "time",
        "moment",
        "now");
  }
}
