package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.initiative.Stance;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.cue.Family;
import org.entente.reading.internal.grammar.Speech;
import org.entente.reading.internal.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tone in which somebody speaks or acts in a text about an initiative, where no cue could
 * be bound to both: the weakest reading, which stands only where no other does.
 */
final class ToneRules {

  /** Begins the name of every rule of this reading. */
  static final String NAME = "tone/";

  /** The weight from which a reading of the other rules leaves no room for the tone. */
  private static final double LEAST = 0.3;

  private static final double EXPLICIT = 0.48;
  private static final double IMPLICIT = 0.42;
  private static final double PLAIN = 0.36;

  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;
  private final Anaphora anaphora;
  private final Chains chains;
  private final HolderFinder holders;
  private final Bias bias;

  ToneRules(ReadSentence sentence, Topic topic, WordLists words) {
    this.sentence = sentence;
    this.topic = topic;
    this.words = words;
    this.anaphora = new Anaphora(sentence, topic, words);
    this.chains = new Chains(sentence, words);
    this.holders = new HolderFinder(sentence, words);
    this.bias = new Bias(topic);
  }

  /** The tones of those of whom nothing that could stand was read in this sentence. */
  List<Finding> read(List<Finding> known) {
    Target target = target();
    if (target == null) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    known.stream().filter(f -> f.confidence() >= LEAST).forEach(f -> seen.add(f.actor()));
    Map<Party, Tone> tones = new LinkedHashMap<>();
    addDeeds(seen, tones);
    addSpeeches(seen, tones);
    var found = new ArrayList<Finding>();
    tones.forEach((party, tone) -> add(party, tone, target, found));
    return found;
  }

  private void addDeeds(Set<String> seen, Map<Party, Tone> tones) {
    for (int g = 0; g < sentence.parsed().groups().size(); g++) {
      VerbGroup group = sentence.parsed().groups().get(g);
      if (group.isFinite() && !group.passive()) {
        for (Party party : sentence.parties().subjects(g)) {
          if (!seen.contains(party.actor()) && isOwn(group, party)) {
            int end = sentence.clauseEnd(group.main() + 1);
            tones.computeIfAbsent(party, p -> new Tone()).add(party, group.start(), end, false);
          }
        }
      }
    }
  }

  private void addSpeeches(Set<String> seen, Map<Party, Tone> tones) {
    for (Speech speech : sentence.parsed().speeches()) {
      if (speech.speaker() >= 0 && speech.start() < speech.end()) {
        for (Holder holder : holders.speaker(speech.start())) {
          Party party = holder.party();
          if (!seen.contains(party.actor())) {
            tones
                .computeIfAbsent(party, p -> new Tone())
                .add(party, speech.start(), speech.end(), true);
          }
        }
      }
    }
  }

  /** Not what one party says another one does. */
  private boolean isOwn(VerbGroup group, Party party) {
    List<Holder> speaker = holders.speaker(group.start());
    return speaker.isEmpty() || speaker.getFirst().party().actor().equals(party.actor());
  }

  private void add(Party party, Tone tone, Target target, List<Finding> found) {
    CueHit decisive = tone.decisive;
    if (decisive != null) {
      String family = decisive.family().id();
      double value =
          bias.ofTone(
              tone.value,
              family,
              sentence.token(decisive.start()).lemma(),
              party.actor(),
              target.initiative());
      double weight = target.explicit() ? EXPLICIT : IMPLICIT;
      String cue = sentence.words(decisive);
      String step = "'" + cue + "': " + decisive.family().meaning() + ", bound by the tone alone";
      found.add(finding(party, target, value, weight, family, cue, decisive.start(), step));
    } else if (tone.said && target.certainty() == 1 && target.explicit()) {
      boolean opponent = bias.isOpponent(party.actor(), target.initiative());
      String step =
          opponent ? "a declared opponent speaks of it" : "speaks of it as a thing to come";
      found.add(finding(party, target, opponent ? -1 : 1, PLAIN, "plain", "", 0, step));
    }
  }

  private Finding finding(
      Party party,
      Target target,
      double value,
      double weight,
      String family,
      String cue,
      int at,
      String step) {
    Stance stance = Polarity.stance(Math.clamp(value, -1, 1));
    return new Finding(
        sentence,
        new Holder(party, "tone", 1, false),
        target,
        stance,
        weight * party.certainty(),
        cue,
        NAME + family,
        at,
        List.of(
            "actor " + party.actor() + " from " + party.how(),
            "initiative " + target.initiative() + ": " + target.how(),
            step));
  }

  private @Nullable Target target() {
    String main = topic.main();
    if (main == null) {
      return null;
    }
    boolean named = sentence.mentions().stream().anyMatch(m -> m.initiative().equals(main));
    if (named || !sentence.mentions().isEmpty()) {
      String slug = named ? main : sentence.mentions().getFirst().initiative();
      return new Target(slug, "named in the sentence", 1, true);
    }
    Target back = anaphora.pointedBack(0, sentence.tokens().size());
    return new Target(main, "the text is about it", 0.9, back != null);
  }

  /** The sum of what the cues of some stretches say, the first counting double. */
  private final class Tone {
    private double value;
    private boolean said;
    private @Nullable CueHit decisive;
    private final Set<CueHit> counted = new HashSet<>();

    void add(Party party, int from, int to, boolean speech) {
      boolean mine = false;
      for (int g = 0; g < sentence.parsed().groups().size(); g++) {
        VerbGroup group = sentence.parsed().groups().get(g);
        mine |= group.main() >= from && group.main() < to && !isOthers(g, party);
      }
      said |= speech && mine;
      for (CueHit hit : sentence.cues()) {
        boolean within = hit.start() >= from && hit.start() < to;
        if (within && counts(hit, party, speech) && counted.add(hit)) {
          double own = new Polarity(sentence, words).of(chains.from(hit));
          value += own * (decisive == null ? 1 : 0.5);
          decisive = decisive == null ? hit : decisive;
        }
      }
    }

    private boolean counts(CueHit hit, Party party, boolean speech) {
      Family family = hit.family();
      boolean verdict = family.holder() == Family.Holder.SPEAKER;
      return !chains.isInner(hit)
          && !family.countsOnlyGoverning()
          && !family.countsOnlyNegated()
          && !family.isAct()
          && family.holder() != Family.Holder.NOBODY
          && (speech || !verdict)
          && !isOthers(sentence.parsed().groupAt(hit.start()), party);
    }

    /** Whether a verb has another actor as its subject. */
    private boolean isOthers(int group, Party party) {
      if (group < 0) {
        return false;
      }
      List<Party> subjects = sentence.parties().subjects(group);
      return !subjects.isEmpty()
          && subjects.stream().noneMatch(s -> s.actor().equals(party.actor()));
    }
  }
}
