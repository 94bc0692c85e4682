package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.initiative.Initiative;
import org.entente.initiative.Stance;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.Family;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads the stances that the cues of one sentence express. */
final class StanceRules {

  private static final Set<String> DUTY = Set.of("should", "must", "ought", "shall", "need");
  private static final double SECOND_HAND = 0.6;
  private static final String ACCUSER = "accuser";

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;
  private final TargetFinder targets;
  private final HolderFinder holders;
  private final Chains chains;
  private final Bias bias;

  StanceRules(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
    this.targets = new TargetFinder(sentence, topic, words);
    this.holders = new HolderFinder(sentence, words);
    this.chains = new Chains(sentence, words);
    this.bias = new Bias(topic);
  }

  List<Finding> read() {
    var found = new ArrayList<Finding>();
    for (CueHit hit : sentence.cues()) {
      boolean idle =
          hit.family().holder() == Family.Holder.NOBODY
              || isHypothetical(hit)
              || isPlainSpeech(hit)
              || isMereCaution(hit)
              || isUnfulfilled(hit);
      List<Holder> own = idle ? List.of() : holdersOf(hit);
      if (!own.isEmpty() && !isSpokenFor(hit, own)) {
        read(hit, own, found);
      }
    }
    return found;
  }

  /** "if they join", "once they join": nobody has done or said it. */
  private boolean isHypothetical(CueHit hit) {
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    if (g < 0 || !sentence.parsed().groups().get(g).isFinite()) {
      return false;
    }
    for (NounPhrase phrase : sentence.parsed().subjects(g)) {
      int before = phrase.start() - 1;
      if (before >= 0
          && sentence
              .token(before)
              .is("if", "once", "whether", "unless", "when", "until", "lest")) {
        return phrase.end() <= hit.start();
      }
    }
    return false;
  }

  /** "has not contained aggression": the object of a denied deed is no verdict. */
  private boolean isUnfulfilled(CueHit hit) {
    int g = hit.role() == CueHit.Role.VERDICT ? sentence.parsed().governor(hit.start()) : -1;
    return g >= 0
        && sentence.parsed().groups().get(g).negated()
        && !words.copulas().contains(sentence.parsed().groups().get(g).lemma())
        && !Set.of("need", "make", "see", "want", "think")
            .contains(sentence.parsed().groups().get(g).lemma());
  }

  /** "it must not weaken NATO": harm that is to be avoided is not foretold. */
  private boolean isMereCaution(CueHit hit) {
    return hit.role() == CueHit.Role.VERDICT_VERB && isDuty(hit);
  }

  /** "he added that": a verb of saying and no deed. */
  private boolean isPlainSpeech(CueHit hit) {
    boolean saying = hit.role() == CueHit.Role.VERB && hit.end() - hit.start() == 1;
    boolean deed =
        hit.family().isAct()
            || hit.family().id().equals("propose")
            || hit.family().id().equals("warn")
                && !sentence.token(hit.start()).lemma().equals("warn")
            || Set.of("counter", "protest", "complain")
                .contains(sentence.token(hit.start()).lemma());
    if (!saying || !deed || hit.end() >= sentence.tokens().size()) {
      return false;
    }
    int end = hit.end();
    return sentence.parsed().speeches().stream()
        .filter(s -> s.group() == sentence.parsed().groupAt(hit.start()))
        .anyMatch(s -> sentence.token(end).tag() == Tag.THAT || s.end() <= hit.start());
  }

  private void read(CueHit hit, List<Holder> own, List<Finding> found) {
    List<CueHit> chain = chains.from(hit);
    var polarity = new Polarity(sentence, words);
    double value = polarity.of(chain);
    boolean unmet =
        hit.family().countsOnlyNegated() && !polarity.isNegated(hit)
            || hit.family().countsOnlyGoverning() && (chain.size() < 2 || value < 0);
    if (unmet || isSpeculation(hit, own)) {
      return;
    }
    Target target = target(chain);
    boolean vague =
        target != null && hit.family().isWish() && chain.size() == 1 && !target.explicit();
    if (target == null || vague) {
      return;
    }
    for (Holder holder : accusers(hit, own, target, value)) {
      boolean alone = chain.size() == 1 && !target.explicit();
      double settled =
          alone
              ? bias.ofWish(
                  value,
                  hit.family().id(),
                  sentence.token(hit.start()).lemma(),
                  holder.party().actor(),
                  target.initiative())
              : value;
      boolean accuser = holder.rule().equals(ACCUSER);
      if (isOthersEntry(chain, holder, target)) {
        continue;
      }
      add(found, hit, chain, holder, target, accuser ? -1 : settled, polarity.steps());
    }
  }

  /** "Pyongyang says the three are building it": a declared opponent who says so of others. */
  private List<Holder> accusers(CueHit hit, List<Holder> own, Target target, double value) {
    Initiative initiative = topic.find(target.initiative());
    List<Holder> speaker = holders.speaker(hit.start());
    boolean accused =
        value > 0
            && initiative != null
            && !speaker.isEmpty()
            && own.getFirst().secondHand()
            && initiative.opponents().contains(speaker.getFirst().party().actor());
    return accused ? List.of(new Holder(speaker.getFirst().party(), ACCUSER, 0.7, false)) : own;
  }

  /** "Switzerland will not apply" says nothing of Finland's accession. */
  private boolean isOthersEntry(List<CueHit> chain, Holder holder, Target target) {
    String lemma = sentence.token(chain.getLast().start()).lemma();
    boolean entry =
        chain.getLast().isVerb()
            && Set.of("apply", "join", "accede", "enter", "become").contains(lemma);
    Initiative initiative = topic.find(target.initiative());
    if (!entry || initiative == null || initiative.match().accession() == null) {
      return false;
    }
    return chain.getFirst().family().isAct()
            && !initiative.match().accession().entrants().contains(holder.party().actor())
        || chain.size() > 1 && chain.getFirst().family().isWish() && !target.explicit();
  }

  /** "India may soon join": the writer's guess. */
  private boolean isSpeculation(CueHit hit, List<Holder> own) {
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    String modal = g < 0 ? null : sentence.parsed().groups().get(g).modal();
    boolean guess = modal != null && Set.of("may", "might", "could").contains(modal);
    return guess
        && hit.family().isAct()
        && holders.speaker(hit.start()).isEmpty()
        && !own.isEmpty();
  }

  private @Nullable Target target(List<CueHit> chain) {
    for (CueHit hit : chain.reversed()) {
      Target target = targets.of(hit);
      if (target != null) {
        return target;
      }
    }
    return null;
  }

  /** Who puts something off that he proposed himself leaves it open. */
  private static Stance ofProposer(Stance stance, CueHit hit, Party party, Topic topic) {
    boolean deferred =
        stance == Stance.LEAN_OPPOSE
            && (hit.family().id().equals("impractical") || hit.family().id().equals("delay"));
    boolean proposer =
        topic.initiative() != null
            && topic.initiative().proposer() != null
            && topic.initiative().proposer().actor().equals(party.actor())
            && party.level() == Level.HEAD;
    return deferred && proposer ? Stance.NEUTRAL : stance;
  }

  private void add(
      List<Finding> found,
      CueHit hit,
      List<CueHit> chain,
      Holder holder,
      Target target,
      double value,
      List<String> more) {
    Party party = holder.party();
    Stance stance = ofProposer(Polarity.stance(value), hit, party, topic);
    double confidence =
        weight(chain)
            * holder.certainty()
            * party.certainty()
            * target.certainty()
            * (holder.secondHand() ? SECOND_HAND : 1);
    var steps = new ArrayList<String>();
    steps.add("actor " + party.actor() + " from " + party.how() + " (" + holder.rule() + ")");
    steps.add("initiative " + target.initiative() + ": " + target.how());
    steps.add(
        "'"
            + sentence.words(hit)
            + "': "
            + hit.family().meaning()
            + " ("
            + hit.family().id()
            + ")");
    steps.addAll(more);
    if (holder.secondHand()) {
      steps.add("reported by somebody else");
    }
    String rule = hit.family().id() + "/" + holder.rule();
    found.add(
        new Finding(
            sentence, holder, target, stance, confidence, cue(chain), rule, hit.start(), steps));
  }

  private static double weight(List<CueHit> chain) {
    return chain.stream().mapToDouble(h -> h.family().weight()).max().orElse(0);
  }

  private String cue(List<CueHit> chain) {
    return sentence.words(chain.getFirst().start(), chain.getLast().end());
  }

  /** The holders of a cue, with who reports them. */
  private List<Holder> holdersOf(CueHit hit) {
    List<Holder> speaker = holders.speaker(hit.start());
    if (hit.family().holder() == Family.Holder.SPEAKER) {
      return speaker;
    }
    if (isDuty(hit)) {
      return speaker.stream()
          .map(s -> new Holder(s.party(), "speaker of a duty", 0.85, false))
          .toList();
    }
    boolean need =
        hit.isVerb()
            && sentence.token(hit.start()).is("need", "needs", "needed", "require", "requires");
    if (need && !speaker.isEmpty()) {
      return speaker;
    }
    List<Holder> own = holders.of(hit);
    if (speaker.isEmpty()) {
      return own;
    }
    return own.stream().map(h -> reported(h, speaker.getFirst())).toList();
  }

  private boolean isDuty(CueHit hit) {
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    if (g < 0) {
      return false;
    }
    VerbGroup group = sentence.parsed().groups().get(g);
    return group.modal() != null && DUTY.contains(group.modal());
  }

  /** A speaker on his own state's behalf holds the stance; of others he reports it. */
  private static Holder reported(Holder own, Holder speaker) {
    if (!own.party().actor().equals(speaker.party().actor())) {
      return new Holder(own.party(), own.rule(), own.certainty(), true);
    }
    return speaker.party().isPerson()
        ? new Holder(speaker.party(), own.rule() + ", said", own.certainty(), false)
        : own;
  }

  /** A cue governed by another speaks for itself only where it has a holder of its own. */
  private boolean isSpokenFor(CueHit hit, List<Holder> own) {
    if (!chains.isInner(hit)) {
      return false;
    }
    int g = hit.isVerb() ? sentence.parsed().groupAt(hit.start()) : -1;
    boolean ownSubject = g >= 0 && sentence.parsed().groups().get(g).isFinite();
    boolean ownDoer =
        g >= 0
            && sentence.parsed().groups().get(g).form() == VerbGroup.Form.PARTICIPLE
            && hit.isVerb()
            && differs(chains.outer(hit), own);
    boolean ownPossessor =
        hit.role() == CueHit.Role.NOUN
            && own.getFirst().rule().startsWith("possess")
            && differs(chains.outer(hit), own);
    return !ownSubject && !ownPossessor && !ownDoer;
  }

  /** "ridiculed Macron for suggesting": the inner cue's doer is not the outer one's. */
  private boolean differs(CueHit outer, List<Holder> own) {
    return holders.of(outer).stream()
        .noneMatch(h -> h.party().actor().equals(own.getFirst().party().actor()));
  }
}
