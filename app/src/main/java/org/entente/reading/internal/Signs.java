package org.entente.reading.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.initiative.Initiative;
import org.entente.initiative.Stance;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.VerbGroup;

/**
 * What can be seen of a candidate that speaks for or against its taking a position, and for which:
 * what the rules read, its place in the sentence, the cues and the common words in what it does or
 * says. No proper name is a sign, so that nothing is held of a state because of who it is; only the
 * opponents and the proposer that an initiative's file declares count as such.
 */
final class Signs {

  private static final Set<String> TURNING =
      Set.of(
          "not",
          "no",
          "never",
          "n't",
          "but",
          "only",
          "if",
          "unless",
          "would",
          "should",
          "could",
          "yet",
          "too",
          "early",
          "premature",
          "already",
          "any",
          "against",
          "concern",
          "ready",
          "open",
          "until",
          "while");
  private static final double WORD = 0.4;
  private static final double VERB = 0.7;

  private final Candidate candidate;
  private final ReadSentence sentence;
  private final Topic topic;
  private final WordLists words;
  private final Map<String, Double> signs = new LinkedHashMap<>();

  private Signs(Candidate candidate, Topic topic, WordLists words) {
    this.candidate = candidate;
    this.sentence = candidate.sentence();
    this.topic = topic;
    this.words = words;
  }

  /** The signs of a candidate with their strength, in a fixed order. */
  static Map<String, Double> of(Candidate candidate, Topic topic, WordLists words) {
    var signs = new Signs(candidate, topic, words);
    signs.place();
    signs.subject();
    signs.reading();
    signs.deeds();
    signs.cues();
    signs.words();
    return signs.signs;
  }

  private void is(String sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
  }

  private void place() {
    boolean finite =
        candidate.deeds().stream().anyMatch(g -> sentence.parsed().groups().get(g).isFinite());
    boolean speaks = !candidate.speeches().isEmpty();
    is("doer", finite);
    is("doer of some verb", !candidate.deeds().isEmpty());
    is("speaker", speaks);
    is("named", !candidate.names().isEmpty());
    is("named as adjective", candidate.names().stream().anyMatch(n -> n.isAdjective()));
    is("does or says something", candidate.hasRole());
    is("level " + candidate.party().level().name().toLowerCase(Locale.ROOT), true);
    is("person", candidate.party().isPerson());
    signs.put("certainty of who", candidate.party().certainty());
    is("first sentence", sentence.sentence().index() == 0);
    is("second sentence", sentence.sentence().index() == 1);
  }

  private void subject() {
    boolean named = !sentence.mentions().isEmpty();
    is("initiative named", named);
    is("initiative named, does or says", named && candidate.hasRole());
    is(
        "pointed back to",
        new Anaphora(sentence, topic, words).pointedBack(0, sentence.tokens().size()) != null);
    boolean main = candidate.initiative().equals(topic.main());
    is("not what the text is about", !main);
    is("not what the text is about, rules read nothing", !main && candidate.findings().isEmpty());
    Initiative initiative = topic.find(candidate.initiative());
    if (initiative != null) {
      String actor = candidate.party().actor();
      boolean opponent = initiative.opponents().contains(actor);
      is("declared opponent", opponent);
      is("declared opponent speaks", opponent && !candidate.speeches().isEmpty());
      is("proposer", initiative.proposer() != null && initiative.proposer().actor().equals(actor));
      is("kind " + initiative.kind().name().toLowerCase(Locale.ROOT), true);
    }
  }

  private void reading() {
    Finding best = candidate.found();
    if (best == null) {
      is("rules read nothing", true);
      return;
    }
    boolean tone = best.rule().startsWith(ToneRules.NAME);
    String stance = best.stance().name().toLowerCase(Locale.ROOT);
    String family = best.rule().split("/")[tone ? 1 : 0];
    is("rules read", true);
    is("rules read " + stance, true);
    signs.put("rules read " + stance + ", weight", best.confidence());
    is("rules read the tone", tone);
    is("rules read the tone: " + stance, tone);
    signs.put("rules read, weight", best.confidence());
    is("rules read, weight 0.3", best.confidence() >= 0.3);
    is("rules read, weight 0.5", best.confidence() >= 0.5);
    is("rules read, object named", best.target().explicit());
    is("rules read, second hand", best.holder().secondHand());
    is("rule " + best.rule(), true);
    is("family " + family, true);
    is("family " + family + " " + stance, true);
    List<Finding> all = candidate.findings();
    signs.put("rules read stances", (double) all.stream().map(Finding::stance).distinct().count());
    for (Finding other : all.subList(1, Math.min(3, all.size()))) {
      signs.put(
          "rules also read " + other.stance().name().toLowerCase(Locale.ROOT), other.confidence());
    }
  }

  private void deeds() {
    for (int g : candidate.deeds()) {
      VerbGroup group = sentence.parsed().groups().get(g);
      if (group.isFinite()) {
        signs.put("verb " + group.lemma(), VERB);
        if (group.negated()) {
          signs.put("verb not " + group.lemma(), VERB);
        }
        is("verb negated", group.negated());
        is("verb passive", group.passive());
        is("modal " + group.modal(), group.modal() != null);
      }
    }
  }

  private void cues() {
    var polarity = new Polarity(sentence, words);
    var chains = new Chains(sentence, words);
    double sum = 0;
    double most = 0;
    double least = 0;
    double count = 0;
    for (CueHit hit : sentence.cues()) {
      boolean covered = candidate.covers(hit.start());
      boolean others = covered && isOthers(hit);
      is("speaks of what another holds", others);
      if (covered && !others) {
        double value = polarity.of(chains.from(hit));
        is("cue " + hit.family().id() + sign(value), true);
        sum += value;
        most = count == 0 ? value : Math.max(most, value);
        least = count == 0 ? value : Math.min(least, value);
        count++;
      }
    }
    if (count > 0) {
      signs.put("cues, sum", sum);
      signs.put("cues, most", most);
      signs.put("cues, least", least);
      signs.put("cues", count);
    }
  }

  /** Whether the verb of a cue has another actor as its subject. */
  private boolean isOthers(CueHit hit) {
    int group = sentence.parsed().groupAt(hit.start());
    List<Party> subjects = group < 0 ? List.of() : sentence.parties().subjects(group);
    return !subjects.isEmpty()
        && subjects.stream().noneMatch(p -> p.actor().equals(candidate.party().actor()));
  }

  private static String sign(double value) {
    return value > 0 ? " +" : value < 0 ? " -" : " 0";
  }

  private void words() {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      String word = token.word();
      if (candidate.covers(i) && TURNING.contains(word)) {
        is("turn " + word, true);
      }
      if (candidate.covers(i) && isCommon(i, token)) {
        signs.put("word " + word, WORD);
      }
    }
  }

  /** Written small, of letters, and no part of a name of a party or of an initiative. */
  private boolean isCommon(int i, Token token) {
    String text = token.text();
    boolean small =
        text.length() > 1
            && text.equals(text.toLowerCase(Locale.ROOT))
            && text.chars().allMatch(Character::isLetter);
    return small
        && sentence.parties().named(i).isEmpty()
        && sentence.mentions().stream()
            .noneMatch(m -> m.start() <= token.start() && token.end() <= m.end());
  }

  /** The stances in the order in which weights are kept. */
  static final List<Stance> STANCES =
      List.of(
          Stance.SUPPORT, Stance.LEAN_SUPPORT, Stance.NEUTRAL, Stance.LEAN_OPPOSE, Stance.OPPOSE);
}
