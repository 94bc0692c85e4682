package org.entente.reading.internal;

import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.Family;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.VerbGroup;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/** Finds which initiative a cue is about: named as its object, pointed back to, or inherited. */
final class TargetFinder {

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;
  private final Anaphora anaphora;
  private final ObjectTest objects;

  TargetFinder(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
    this.anaphora = new Anaphora(sentence, topic, words);
    this.objects = new ObjectTest(sentence, topic, words);
  }

  /** The initiative of a cue; null where it is about something else. */
  @Nullable Target of(CueHit hit) {
    if (hit.family().id().equals("own")) {
      return ofAuthor(hit);
    }
    Target subject = isAboutSubject(hit) ? inSubject(hit) : null;
    if (subject != null) {
      return subject;
    }
    int end = sentence.clauseEnd(hit.end());
    Target object = inside(hit.start(), end, hit.start());
    boolean example =
        object != null
            && hit.role() == CueHit.Role.VERDICT
            && !object.initiative().equals(topic.main());
    if (object != null && !example) {
      return object;
    }
    Target back = anaphora.pointedBack(hit.start() + 1, end);
    boolean byNoun = back != null && back.certainty() != Anaphora.PRONOUN;
    if (isAboutActor(hit)) {
      return byNoun ? back : null;
    }
    if (relative(hit) >= 0) {
      return antecedent(relative(hit));
    }
    if (back != null && !(back.certainty() < 0.8 && followsDeparture(hit))) {
      return back;
    }
    if (hit.role() == CueHit.Role.NOUN) {
      Target before = inSubject(hit);
      if (before != null) {
        return before;
      }
    }
    if (hit.family().holder() == Family.Holder.SPEAKER) {
      Target before = beforeInClause(hit);
      if (before != null) {
        return before;
      }
    }
    Target entrant = entrant(hit, end);
    return entrant != null ? entrant : inherited(hit, end);
  }

  /** "welcomed Tehran", "add countries": those whom a widening initiative would let in. */
  private @Nullable Target entrant(CueHit hit, int end) {
    String main = topic.main();
    boolean fits = hit.isVerb() || hit.role() == CueHit.Role.NOUN;
    if (main == null || !topic.widens() || !fits) {
      return null;
    }
    boolean admitting = words.admitting().contains(sentence.token(hit.start()).lemma());
    for (int i = hit.end(); i < Math.min(end, hit.end() + 4); i++) {
      boolean newcomer = admitting && words.entrants().contains(sentence.token(i).lemma());
      boolean state =
          hit.family().id().equals("welcome")
              && sentence.parties().named(i).filter(n -> !n.isAdjective()).isPresent();
      if (newcomer || state) {
        return new Target(main, "'" + sentence.token(i).text() + "' would be let in", 0.7, true);
      }
    }
    return null;
  }

  /** "Ishiba's proposal for an Asian NATO", "Ishiba's proposal": nothing else will do. */
  private @Nullable Target ofAuthor(CueHit hit) {
    Target named = inside(hit.start(), sentence.clauseEnd(hit.end()), hit.start());
    String main = topic.main();
    if (named != null || main == null) {
      return named;
    }
    String noun = sentence.token(hit.end() - 1).lemma();
    boolean bare =
        words.anaphora().contains(noun) && !objects.isOther(hit, sentence.clauseEnd(hit.end()));
    return bare
        ? new Target(main, "'" + noun + "' taken for what the text is about", 0.85, true)
        : null;
  }

  /** "which they left": the relative pronoun that is the verb's object, or -1. */
  private int relative(CueHit hit) {
    int g = hit.role() == CueHit.Role.VERB ? sentence.parsed().groupAt(hit.start()) : -1;
    if (g < 0 || !sentence.parsed().groups().get(g).isFinite()) {
      return -1;
    }
    int subject =
        sentence.parsed().subjects(g).stream().mapToInt(NounPhrase::start).min().orElse(0);
    boolean object = subject > 0 && sentence.token(subject - 1).tag() == Tag.REL;
    return object && subject <= hit.start() ? subject - 1 : -1;
  }

  private @Nullable Target antecedent(int relative) {
    int noun = relative - 1;
    while (noun > 0
        && (sentence.token(noun).tag() == Tag.COMMA || sentence.token(noun).tag() == Tag.PREP)) {
      noun--;
    }
    Target named = inside(Math.max(0, noun - 2), noun + 1, noun);
    return named != null ? named : anaphora.pointedBack(Math.max(0, noun - 3), noun + 1);
  }

  /** "announced that they were leaving, but it rejected this": "this" is the departure. */
  private boolean followsDeparture(CueHit hit) {
    return sentence.cues().stream()
        .anyMatch(c -> c.family().id().equals("quit") && c.end() <= hit.start());
  }

  /** "ECOWAS endangered them": said of an actor and not of the initiative. */
  private boolean isAboutActor(CueHit hit) {
    if (hit.role() != CueHit.Role.VERDICT && hit.role() != CueHit.Role.VERDICT_VERB) {
      return false;
    }
    int g =
        hit.isVerb()
            ? sentence.parsed().groupAt(hit.start())
            : sentence.parsed().governor(hit.start());
    return g >= 0
        && sentence.parsed().subjects(g).stream()
            .anyMatch(
                p ->
                    p.end() <= hit.start()
                        && sentence.parties().named(p.head()).isPresent()
                        && !isReporting(g));
  }

  /** "Beijing called it a threat": the subject says it. */
  private boolean isReporting(int group) {
    return sentence.parsed().speeches().stream().anyMatch(s -> s.group() == group);
  }

  private boolean isAboutSubject(CueHit hit) {
    if (hit.role() == CueHit.Role.VERDICT || hit.role() == CueHit.Role.VERDICT_VERB) {
      return true;
    }
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    return g >= 0 && sentence.parsed().groups().get(g).passive();
  }

  private @Nullable Target inSubject(CueHit hit) {
    int g =
        hit.isVerb()
            ? sentence.parsed().groupAt(hit.start())
            : sentence.parsed().governor(hit.start());
    if (g < 0) {
      return null;
    }
    for (NounPhrase phrase : sentence.parsed().subjects(g)) {
      int end = Math.max(phrase.end(), Math.min(phrase.end() + 8, nextVerb(phrase.end())));
      Target named = inside(phrase.start(), end, phrase.end());
      if (named != null) {
        return named;
      }
      Target back = anaphora.pointedBack(phrase.start(), phrase.end());
      if (back != null) {
        return back;
      }
    }
    return null;
  }

  private int nextVerb(int from) {
    return sentence.parsed().groups().stream()
        .mapToInt(VerbGroup::start)
        .filter(s -> s >= from)
        .findFirst()
        .orElse(sentence.tokens().size());
  }

  /** The nearest initiative named between two tokens. */
  private @Nullable Target inside(int from, int to, int near) {
    InitiativeMention best = null;
    int distance = Integer.MAX_VALUE;
    for (InitiativeMention m : sentence.mentions()) {
      int at = sentence.tokenAt(m.start());
      int last = sentence.tokenAt(m.end() - 1);
      if (at < to && last >= from && Math.abs(at - near) < distance) {
        distance = Math.abs(at - near);
        best = m;
      }
    }
    return best == null
        ? null
        : new Target(
            best.initiative(), named(best) + " named with the cue", distance > 12 ? 0.9 : 1, true);
  }

  private String named(InitiativeMention m) {
    return "'" + sentence.sentence().text().substring(m.start(), m.end()) + "'";
  }

  private @Nullable Target beforeInClause(CueHit hit) {
    int start = Math.max(0, hit.start() - 14);
    Target named = inside(start, hit.start(), hit.start());
    return named == null ? null : new Target(named.initiative(), named.how(), 0.8, true);
  }

  /** No object is named: the sentence's own initiative, or the text's. */
  private @Nullable Target inherited(CueHit hit, int end) {
    if (objects.isOther(hit, end)) {
      return null;
    }
    for (InitiativeMention m : sentence.mentions()) {
      if (m.initiative().equals(topic.main()) || sentence.mentions().size() == 1) {
        return new Target(m.initiative(), named(m) + " in the same sentence", 0.65, false);
      }
    }
    Target earlier = anaphora.pointedBack(0, hit.start());
    if (earlier != null && earlier.certainty() > 0.8) {
      return new Target(earlier.initiative(), earlier.how(), 0.65, false);
    }
    String main = topic.main();
    if (hit.family().id().equals("quit") && sentence.parties().otherOrganisation()) {
      return null;
    }
    boolean sided = hit.family().id().equals("endorse") || hit.family().id().equals("reject");
    boolean alone =
        hit.role() == CueHit.Role.ADJECTIVE || hit.isVerb() && (hit.family().isAct() || sided);
    if (main == null || hit.family().needs() == Family.Needs.OBJECT && !alone) {
      return null;
    }
    return new Target(main, "the text is about it", 0.5, false);
  }
}
