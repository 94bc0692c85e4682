package org.entente.reading.internal;

import java.util.List;
import java.util.Optional;
import org.entente.reading.internal.actor.Named;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.cue.CueHit;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Speech;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.VerbGroup;

/** Binds a cue to whoever holds the stance: its subject, agent, possessor or speaker. */
final class HolderFinder {

  private static final List<String> RECEIVING =
      List.of(
          "win", "receive", "gain", "get", "face", "draw", "meet", "secure", "enjoy", "attract",
          "need", "await");

  private final ReadSentence sentence;
  private final WordLists words;

  HolderFinder(ReadSentence sentence, WordLists words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The holders of a cue that belongs to its subject. */
  List<Holder> of(CueHit hit) {
    return switch (hit.role()) {
      case VERB -> ofVerb(hit);
      case ADJECTIVE -> ofAdjective(hit);
      case NOUN -> ofNoun(hit);
      case VERDICT, VERDICT_VERB -> speaker(hit.start());
    };
  }

  /** Whoever is reported as saying what stands at a token. */
  List<Holder> speaker(int token) {
    return sentence.parsed().speeches().stream()
        .filter(s -> token >= s.start() && token < s.end() && s.speaker() >= 0)
        .sorted(java.util.Comparator.comparingInt(s -> s.end() - s.start()))
        .map(s -> parties(s.speaker()))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .map(p -> p.stream().map(x -> new Holder(x, "speaker", 0.9, false)).toList())
        .orElse(List.of());
  }

  private List<Party> parties(int head) {
    for (int g = 0; g < sentence.parsed().groups().size(); g++) {
      for (NounPhrase phrase : sentence.parsed().subjects(g)) {
        if (phrase.head() == head) {
          return sentence.parties().subjects(g);
        }
      }
    }
    return sentence.parties().at(head);
  }

  private List<Holder> ofVerb(CueHit hit) {
    int g = sentence.parsed().groupAt(hit.start());
    if (g < 0) {
      return List.of();
    }
    VerbGroup group = sentence.parsed().groups().get(g);
    if (group.passive()) {
      return agent(hit.end(), sentence.clauseEnd(hit.end()));
    }
    List<Party> subjects = sentence.parties().subjects(g);
    boolean own = group.isFinite();
    return subjects.stream()
        .map(
            p ->
                new Holder(
                    p, own ? "subject" : "subject of the governing verb", own ? 1 : 0.9, false))
        .toList();
  }

  private List<Holder> agent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).is("by")) {
        int begin = i + 1;
        return sentence.parties().names().stream()
            .filter(
                n ->
                    n.start() >= begin
                        && n.start() < to
                        && n.start() <= begin + 8
                        && !n.isAdjective())
            .map(n -> new Holder(sentence.parties().party(n), "agent", 0.95, false))
            .toList();
      }
    }
    return List.of();
  }

  private List<Holder> ofAdjective(CueHit hit) {
    int g = sentence.parsed().governor(hit.start());
    boolean insideGroup = sentence.parsed().groupAt(hit.start()) >= 0;
    if (insideGroup) {
      g = sentence.parsed().groupAt(hit.start());
    }
    if (g < 0) {
      return hit.start() <= 1 ? first("opening the sentence") : List.of();
    }
    VerbGroup group = sentence.parsed().groups().get(g);
    List<Party> subjects = sentence.parties().subjects(g);
    if (insideGroup
        || words.copulas().contains(group.lemma()) && reaches(group.main(), hit.start())) {
      return holders(subjects, "subject", 0.95);
    }
    boolean reaction =
        hit.end() < sentence.tokens().size()
            && words.reactions().contains(sentence.token(hit.end()).lemma());
    if (reaction && reaches(group.main(), hit.start())) {
      return holders(subjects, "subject", 0.9);
    }
    if (hit.start() > 0 && sentence.token(hit.start() - 1).tag() == Tag.COMMA) {
      return holders(subjects, "insertion", 0.7);
    }
    return List.of();
  }

  private List<Holder> first(String rule) {
    for (int g = 0; g < sentence.parsed().groups().size(); g++) {
      if (sentence.parsed().groups().get(g).isFinite()) {
        return holders(sentence.parties().subjects(g), rule, 0.8);
      }
    }
    return List.of();
  }

  private static List<Holder> holders(List<Party> parties, String rule, double certainty) {
    return parties.stream().map(p -> new Holder(p, rule, certainty, false)).toList();
  }

  /** Whether nothing but the complement stands between a verb and what follows it. */
  private boolean reaches(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token t = sentence.token(i);
      if (t.tag() == Tag.COMMA && i > from + 1 && to - i > 4
          || t.tag() == Tag.BREAK
          || t.tag() == Tag.REL) {
        return false;
      }
    }
    return true;
  }

  private List<Holder> ofNoun(CueHit hit) {
    Optional<Holder> owner = possessor(hit.start());
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    List<Holder> after = afterNoun(hit);
    if (!after.isEmpty()) {
      return after;
    }
    int g = sentence.parsed().governor(hit.start());
    if (g < 0) {
      return List.of();
    }
    VerbGroup group = sentence.parsed().groups().get(g);
    boolean light =
        words.light().contains(group.lemma())
            && !group.passive()
            && !RECEIVING.contains(group.lemma());
    boolean object = reaches(group.main(), hit.start()) && hit.start() - group.main() <= 7;
    return light && object
        ? holders(sentence.parties().subjects(g), "subject of '" + group.lemma() + "'", 0.85)
        : List.of();
  }

  /** "China's opposition", "strong Chinese opposition", "his proposal". */
  private Optional<Holder> possessor(int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 5; i--) {
      Token t = sentence.token(i);
      if (t.tag() == Tag.POSS && t.word().equals("'s") || t.is("'")) {
        return i == 0 ? Optional.empty() : one(sentence.parties().at(i - 1), "possessor", 0.95);
      }
      if (t.tag() == Tag.POSS) {
        NounPhrase own = new NounPhrase(i, i + 1);
        return pronounOwner(own, t);
      }
      Optional<Named> name = sentence.parties().named(i);
      if (name.isPresent() && name.get().isAdjective()) {
        return Optional.of(
            new Holder(sentence.parties().party(name.get()), "possessor", 0.8, false));
      }
      if (t.tag() != Tag.ADJ && t.tag() != Tag.NOUN && t.tag() != Tag.ADV && t.tag() != Tag.QUOTE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Holder> pronounOwner(NounPhrase own, Token possessive) {
    int g = sentence.parsed().governor(own.start());
    boolean personal = possessive.is("his", "her");
    if (g >= 0 && !personal || g >= 0 && personal) {
      List<Party> subject = sentence.parties().subjects(g);
      if (!subject.isEmpty()) {
        return one(subject, "possessive pronoun", 0.85);
      }
    }
    return one(sentence.parties().owner(possessive), "possessive pronoun", 0.75);
  }

  private static Optional<Holder> one(List<Party> parties, String rule, double certainty) {
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holder(parties.getFirst(), rule, certainty, false));
  }

  /** "opposition from India", "support of Norway and Denmark", "a proposal by Tokyo". */
  private List<Holder> afterNoun(CueHit hit) {
    for (int i = hit.end(); i < Math.min(sentence.tokens().size(), hit.end() + 12); i++) {
      Token t = sentence.token(i);
      boolean source =
          t.is("from", "by", "among")
              || t.is("of") && i == hit.end() && hit.family().id().equals("endorse");
      if (source) {
        int begin = i + 1;
        return sentence.parties().names().stream()
            .filter(n -> n.start() >= begin && !n.isAdjective() && isListed(begin, n.start()))
            .filter(n -> !isMember(n))
            .map(
                n ->
                    new Holder(
                        sentence.parties().party(n),
                        "possessor after '" + t.word() + "'",
                        0.85,
                        false))
            .toList();
      }
      if (t.tag().name().startsWith("V")
          || t.tag() == Tag.BREAK
          || t.tag() == Tag.COMMA
          || t.tag() == Tag.BE) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether only names, commas and "and" stand between. */
  private boolean isListed(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = sentence.token(i).tag();
      boolean link =
          tag == Tag.COMMA
              || tag == Tag.CONJ
              || tag == Tag.DET
              || tag == Tag.NAME
              || tag == Tag.ADJ
              || tag == Tag.PRON;
      if (!link && sentence.parties().named(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** "membership of NATO": the name is part of the initiative. */
  private boolean isMember(Named name) {
    Token start = sentence.token(name.start());
    return sentence.mentions().stream()
        .anyMatch(m -> m.start() <= start.start() && m.end() >= start.end());
  }

  /** The speech that a token belongs to, where its speaker is somebody. */
  Optional<Speech> speechOver(int token) {
    return sentence.parsed().speechOver(token);
  }
}
