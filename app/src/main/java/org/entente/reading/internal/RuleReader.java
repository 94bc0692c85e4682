package org.entente.reading.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Mention;
import org.entente.actor.Organisation;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Statement;
import org.entente.reading.Reader;
import org.entente.reading.Reading;
import org.entente.reading.internal.actor.Memory;
import org.entente.reading.internal.actor.Named;
import org.entente.reading.internal.actor.Party;
import org.entente.reading.internal.actor.PartyFinder;
import org.entente.reading.internal.actor.Peoples;
import org.entente.reading.internal.actor.SpeakerNouns;
import org.entente.reading.internal.cue.CueLexicon;
import org.entente.reading.internal.grammar.Parsed;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Tagger;
import org.entente.reading.internal.grammar.Token;
import org.entente.reading.internal.grammar.Tokenizer;
import org.entente.reading.internal.grammar.Vocabulary;
import org.entente.reading.internal.match.InitiativeMatcher;
import org.entente.reading.internal.match.InitiativeMention;
import org.entente.reading.internal.match.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Reads documents by rules over clauses, without a network and without a model. */
public final class RuleReader implements Reader {

  private static final Pattern STANCE_NOUN = Pattern.compile("(.+?)(['’]s)? opposition");
  private static final Set<String> PRONOUNS =
      Set.of("It", "They", "May", "Will", "An", "So", "Her");

  private final ActorDirectory actors;
  private final Initiatives initiatives;
  private final InitiativeMatcher matcher;
  private final FactorReader factors;
  private final String version;
  private final CueLexicon cues = CueLexicon.starter();
  private final Vocabulary vocabulary = Vocabulary.starter(cues.verbs());
  private final Tagger tagger = new Tagger(vocabulary);
  private final SpeakerNouns nouns = SpeakerNouns.starter();
  private final Peoples peoples;
  private final WordLists words = WordLists.starter();
  private final SignWeights weights;
  private final Voices voices;

  public RuleReader(ActorDirectory actors, Initiatives initiatives) {
    this(actors, initiatives, SignWeights.starter(), Voices.STARTER);
  }

  RuleReader(ActorDirectory actors, Initiatives initiatives, SignWeights weights, Voices voices) {
    this.voices = voices;
    this.weights = weights;
    this.actors = actors;
    this.peoples = new Peoples(actors, nouns);
    this.initiatives = initiatives;
    var index = new PhraseIndex();
    this.matcher = new InitiativeMatcher(initiatives, index, words.entry());
    this.factors = new FactorReader(initiatives, index);
    this.version = Versions.of(initiatives);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Reading read(Document document) {
    Found found = find(document);
    List<List<InitiativeMention>> mentions = found.mentions();
    Topic topic = Topic.of(mentions, initiatives);
    if (topic.main() == null) {
      return new Reading(List.of(), List.of(), List.of());
    }
    List<Weighed> weighed =
        candidates(document, found, topic).stream().map(c -> weigh(c, topic)).toList();
    List<Statement> statements =
        voices.choose(weighed).stream().map(w -> statement(document, w.finding(weights))).toList();
    return new Reading(topic.initiatives(), statements, factors.read(document, topic, mentions));
  }

  private Weighed weigh(Candidate candidate, Topic topic) {
    Map<String, Double> signs = Signs.of(candidate, topic, words);
    return new Weighed(candidate, signs, weights.weigh(signs));
  }

  /** Everybody in a document who may take a position, with the signs of it, for fitting weights. */
  Map<Candidate, Map<String, Double>> signs(Document document) {
    Found found = find(document);
    Topic topic = Topic.of(found.mentions(), initiatives);
    var signs = new LinkedHashMap<Candidate, Map<String, Double>>();
    if (topic.main() != null) {
      candidates(document, found, topic).forEach(c -> signs.put(c, Signs.of(c, topic, words)));
    }
    return signs;
  }

  private List<Candidate> candidates(Document document, Found found, Topic topic) {
    var candidates = new ArrayList<Candidate>();
    for (ReadSentence s : sentences(document, found.mentions(), found.named())) {
      var here = new ArrayList<Finding>();
      here.addAll(new StanceRules(s, topic, words).read());
      here.addAll(new SpeechRules(s, topic, words).read());
      here.addAll(new ToneRules(s, topic, words).read(here));
      candidates.addAll(Candidates.of(s, topic, new HolderFinder(s, words), here));
      s.parties().remember();
    }
    return candidates;
  }

  @Override
  public List<String> concerns(Document document) {
    return Topic.of(find(document).mentions(), initiatives).initiatives();
  }

  private record Found(List<List<InitiativeMention>> mentions, List<List<Mention>> named) {}

  /** What title and sentences name; actors are looked for only where an initiative may stand. */
  private Found find(Document document) {
    var texts = new ArrayList<String>();
    texts.add(document.title());
    document.sentences().forEach(s -> texts.add(s.text()));
    if (!matcher.couldConcern(texts)) {
      return new Found(List.of(), List.of());
    }
    LocalDate day = StatementDates.dayOf(document);
    List<List<Mention>> named = texts.stream().map(t -> named(t, day)).toList();
    return new Found(matcher.find(texts, named), named);
  }

  /** Parses lazily: each sentence is resolved with what the ones before it said. */
  private Iterable<ReadSentence> sentences(
      Document document, List<List<InitiativeMention>> mentions, List<List<Mention>> named) {
    var memory = new Memory();
    LocalDate day = StatementDates.dayOf(document);
    if (!document.title().isBlank()) {
      parse(
              new Sentence(0, 0, document.title().length(), document.title()),
              mentions.subList(0, 1),
              named.getFirst(),
              memory,
              day)
          .parties()
          .remember();
    }
    return () ->
        document.sentences().stream()
            .map(
                s ->
                    parse(
                        s,
                        mentions.subList(0, s.index() + 2),
                        named.get(s.index() + 1),
                        memory,
                        day))
            .iterator();
  }

  /** Parses a sentence, the last of those whose mentions are given. */
  private ReadSentence parse(
      Sentence sentence,
      List<List<InitiativeMention>> named,
      List<Mention> parties,
      Memory memory,
      LocalDate day) {
    List<InitiativeMention> mentions = named.getLast();
    List<Token> tokens = Tokenizer.tokens(sentence.text());
    List<Named> names =
        names(tokens, parties).stream()
            .filter(n -> !isPronoun(n) && !isPartOf(n, mentions))
            .toList();
    var starts = new BitSet();
    names.forEach(n -> starts.set(n.start()));
    List<Token> tagged = tagger.tag(tokens, tags(tokens, names), starts);
    Parsed parsed = Parsed.of(tagged, vocabulary);
    var finder = new PartyFinder(parsed, names, memory, nouns, name -> actors.resolve(name, day));
    return new ReadSentence(
        sentence, parsed, finder, cues.find(tagged), mentions, namedLast(named));
  }

  /** The initiative named last before the last of these sentences. */
  private static @Nullable String namedLast(List<List<InitiativeMention>> named) {
    for (int i = named.size() - 2; i >= 0; i--) {
      if (!named.get(i).isEmpty()) {
        return named.get(i).getLast().initiative();
      }
    }
    return null;
  }

  /** The names in a sentence; in "Germany's opposition to it" Germany alone is one. */
  private List<Mention> named(String sentence, LocalDate day) {
    var found = new ArrayList<Mention>();
    for (Mention m : peoples.add(sentence, actors.mentions(sentence, day))) {
      Matcher stance = STANCE_NOUN.matcher(m.text());
      boolean noun = stance.matches() && sentence.startsWith(" to ", m.end());
      if (noun) {
        String owner = stance.group(1);
        boolean possessive = stance.group(2) != null;
        actors
            .resolve(owner, day)
            .map(
                r ->
                    new Mention(
                        m.start(),
                        m.start() + owner.length(),
                        owner,
                        possessive ? Mention.Kind.NAME : Mention.Kind.DEMONYM,
                        r))
            .ifPresent(found::add);
      } else {
        found.add(m);
      }
    }
    return found;
  }

  /** The surname He at the start of a sentence is the pronoun. */
  private static boolean isPronoun(Named name) {
    String first = name.mention().text().split(" ")[0];
    return PRONOUNS.contains(name.mention().text())
        || first.equals("He")
        || first.equals("She")
        || first.equals("member") && name.mention().resolution().actor() instanceof Organisation;
  }

  /** "NATO" in "Asian NATO" and the states in a hyphenated name are no actors there. */
  private static boolean isPartOf(Named name, List<InitiativeMention> mentions) {
    Mention m = name.mention();
    boolean organisation =
        m.resolution().actor() instanceof Organisation && m.kind() == Mention.Kind.NAME;
    return mentions.stream()
        .filter(i -> i.start() <= m.start() && m.end() <= i.end())
        .anyMatch(i -> organisation);
  }

  private static List<Named> names(List<Token> tokens, List<Mention> mentions) {
    var names = new ArrayList<Named>();
    for (Mention m : mentions) {
      int start = -1;
      int end = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() < m.end() && tokens.get(i).end() > m.start()) {
          start = start < 0 ? i : start;
          end = i + 1;
        }
      }
      if (start >= 0) {
        names.add(Named.of(start, end, m, tokens));
      }
    }
    return names;
  }

  private static @Nullable Tag[] tags(List<Token> tokens, List<Named> names) {
    @Nullable Tag[] tags = new Tag[tokens.size()];
    for (Named name : names) {
      for (int i = name.start(); i < name.end(); i++) {
        boolean possessive = tokens.get(i).word().equals("'s");
        tags[i] = possessive ? Tag.POSS : name.isAdjective() ? Tag.ADJ : Tag.NAME;
      }
    }
    return tags;
  }

  private static Statement statement(Document document, Finding f) {
    Party party = f.holder().party();
    Sentence sentence = f.sentence().sentence();
    String id =
        document.id()
            + "-"
            + sentence.index()
            + "-"
            + f.at()
            + "-"
            + party.actor()
            + "-"
            + f.initiative();
    return new Statement(
        id,
        f.initiative(),
        party.actor(),
        party.person(),
        party.level(),
        f.stance(),
        StatementDates.of(sentence.text(), document.published()),
        Math.round(f.confidence() * 100) / 100.0,
        f.cue(),
        Passage.of(document, sentence),
        f.holder().secondHand(),
        f.rule(),
        f.steps());
  }
}
