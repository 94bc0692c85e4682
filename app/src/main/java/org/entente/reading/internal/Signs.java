package org.entente.reading.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Level;
import org.entente.initiative.Initiative;
import org.entente.initiative.Stance;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.grammar.VerbGroup;
import org.entente.reading.internal.match.InitiativeMention;

/**
 * What can be seen of a candidate that speaks for or against its taking a position, and for which:
 * what the rules read, its place in the sentence, the cues and the common words in what it does or
 * says. No proper name is a sign, so that nothing is held of a state because of who it is; only the
 * opponents and the proposer that an initiative's file declares count as such.
 */
final class Signs {

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
    WordSigns.add(candidate, signs.signs);
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
    String slug = candidate.initiative();
    boolean named = isNamed(m -> m.initiative().equals(slug));
    boolean another = !isBound() && isNamed(m -> !m.initiative().equals(slug));
    is("initiative named", named);
    is("initiative named, does or says", named && candidate.hasRole());
    is("initiative named in what it does or says", isNamed(m -> isCovered(m, slug)));
    is("another initiative named", another);
    boolean unread = candidate.findings().isEmpty();
    is("only another initiative named", another && !named);
    is("only another initiative named, rules read nothing", another && !named && unread);
    is("initiative named last before", slug.equals(sentence.before()));
    boolean strayed = !isBound() && sentence.before() != null && !slug.equals(sentence.before());
    is("another named last before", strayed);
    is("another named last before, rules read nothing", strayed && unread);
    is("one of several initiatives", topic.initiatives().size() > 1);
    is("rules read it of another initiative", candidate.bound());
    is("rules read it of another initiative only", candidate.bound() && unread);
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
      boolean body = List.of(slug.split("-")).contains(actor.toLowerCase(Locale.ROOT));
      is("body in the initiative's name", body);
      is("body outside the initiative", !body && candidate.party().level() == Level.ORG);
      is("kind " + initiative.kind().name().toLowerCase(Locale.ROOT), true);
    }
  }

  /**
   * Whether the rules bind what it holds to the initiative by name or by what points back to it.
   */
  private boolean isBound() {
    Finding found = candidate.found();
    return found != null && found.target().explicit();
  }

  private boolean isNamed(Predicate<InitiativeMention> fits) {
    return sentence.mentions().stream().anyMatch(fits);
  }

  private boolean isCovered(InitiativeMention mention, String slug) {
    return mention.initiative().equals(slug) && candidate.covers(sentence.tokenAt(mention.start()));
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
    if (candidate.party().level() == Level.ORG) {
      signs.put("rules read of a body, weight", best.confidence());
      is("rules read of a body, object named", best.target().explicit());
    }
    is("rules read, level " + candidate.party().level().name().toLowerCase(Locale.ROOT), true);
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

  /** The stances in the order in which weights are kept. */
  static final List<Stance> STANCES =
      List.of(
          Stance.SUPPORT, Stance.LEAN_SUPPORT, Stance.NEUTRAL, Stance.LEAN_OPPOSE, Stance.OPPOSE);
}
