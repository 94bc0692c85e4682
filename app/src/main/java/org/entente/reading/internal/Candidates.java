package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.reading.internal.actor.Named;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.grammar.Speech;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/** Collects everybody in a sentence who may take a position: doers, speakers, and those named. */
final class Candidates {

  private record Voice(String actor, @Nullable String person, Level level) {

    static Voice of(Party p) {
      return new Voice(p.actor(), p.person(), p.level());
    }
  }

  private static final class Part {
    final Party party;
    final List<Integer> deeds = new ArrayList<>();
    final List<Speech> speeches = new ArrayList<>();
    final List<Named> names = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    Part(Party party) {
      this.party = party;
    }
  }

  private final ReadSentence sentence;
  private final String fallback;
  private final Map<Voice, Part> parts = new LinkedHashMap<>();

  private Candidates(ReadSentence sentence, String fallback) {
    this.sentence = sentence;
    this.fallback = fallback;
  }

  /** The candidates of one sentence, with what the rules read. */
  static List<Candidate> of(
      ReadSentence sentence, Topic topic, HolderFinder holders, List<Finding> findings) {
    String main = topic.main();
    if (main == null) {
      return List.of();
    }
    var candidates = new Candidates(sentence, fallback(sentence, main));
    candidates.collect(holders, findings);
    return candidates.list();
  }

  private static String fallback(ReadSentence sentence, String main) {
    List<InitiativeMention> mentions = sentence.mentions();
    boolean named = mentions.stream().anyMatch(m -> m.initiative().equals(main));
    return named || mentions.isEmpty() ? main : mentions.getFirst().initiative();
  }

  private void collect(HolderFinder holders, List<Finding> findings) {
    for (int g = 0; g < sentence.parsed().groups().size(); g++) {
      for (Party party : sentence.parties().subjects(g)) {
        part(party).deeds.add(g);
      }
    }
    for (Speech speech : sentence.parsed().speeches()) {
      if (speech.speaker() >= 0 && speech.start() < speech.end()) {
        for (Holder speaker : holders.speaker(speech.start())) {
          part(speaker.party()).speeches.add(speech);
        }
      }
    }
    findings.forEach(f -> part(f.holder().party()).findings.add(f));
    for (Named name : sentence.parties().names()) {
      part(sentence.parties().party(name)).names.add(name);
    }
  }

  private Part part(Party party) {
    return parts.computeIfAbsent(Voice.of(party), v -> new Part(party));
  }

  private List<Candidate> list() {
    var list = new ArrayList<Candidate>();
    for (Part part : parts.values()) {
      Set<String> initiatives = new LinkedHashSet<>();
      part.findings.forEach(f -> initiatives.add(f.initiative()));
      if (initiatives.isEmpty()) {
        initiatives.add(fallback);
      }
      if (!part.deeds.isEmpty() || !part.speeches.isEmpty()) {
        initiatives.addAll(spokenOf());
      }
      for (String initiative : initiatives) {
        list.add(candidate(part, initiative));
      }
    }
    return list;
  }

  /** What the sentence names, or where it names nothing what was named last before it. */
  private List<String> spokenOf() {
    if (sentence.mentions().isEmpty()) {
      return sentence.before() == null ? List.of() : List.of(sentence.before());
    }
    return sentence.mentions().stream().map(InitiativeMention::initiative).toList();
  }

  private Candidate candidate(Part part, String initiative) {
    List<Finding> findings =
        part.findings.stream()
            .filter(f -> f.initiative().equals(initiative))
            .sorted(Comparator.comparingDouble((Finding f) -> -f.confidence()))
            .toList();
    return new Candidate(
        sentence,
        part.party,
        initiative,
        part.deeds,
        part.speeches,
        part.names,
        findings,
        findings.size() < part.findings.size());
  }
}
