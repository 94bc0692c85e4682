package org.entente.reading.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Parsed;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.jspecify.annotations.Nullable;

/** Resolves the noun phrases of one sentence to actors, with what the document said before. */
public final class PartyFinder {

  private static final List<String> COLLECTIVES =
      List.of(" members", " countries", " states", " nations", " leaders", " governments");

  private final Parsed parsed;
  private final List<Named> names;
  private final Memory memory;
  private final SpeakerNouns nouns;
  private final Pronouns pronouns;
  private final UnknownNames unknown;

  public PartyFinder(
      Parsed parsed,
      List<Named> names,
      Memory memory,
      SpeakerNouns nouns,
      Function<String, Optional<Resolution>> directory) {
    this.parsed = parsed;
    this.names = names;
    this.memory = memory;
    this.nouns = nouns;
    this.pronouns = new Pronouns(this, parsed, memory);
    this.unknown = new UnknownNames(this, parsed, memory, nouns, directory);
  }

  /** The actors that the subject of a verb group stands for. */
  public List<Party> subjects(int group) {
    var parties = new ArrayList<Party>();
    List<NounPhrase> phrases = parsed.subjects(group);
    for (NounPhrase phrase : phrases) {
      parties.addAll(resolve(phrase));
    }
    return distinct(parties);
  }

  /** The actors named by the phrase whose head is at {@code token}. */
  public List<Party> at(int token) {
    List<Party> known = names.stream().filter(n -> n.holds(token)).map(this::party).toList();
    return known.isEmpty() ? resolve(new NounPhrase(phraseStart(token), token + 1)) : known;
  }

  private int phraseStart(int token) {
    int start = token;
    while (start > 0 && isPart(parsed.tokens().get(start - 1).tag())) {
      start--;
    }
    return start;
  }

  private static boolean isPart(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, ADJ, DET, POSS, NUM -> true;
      default -> false;
    };
  }

  /** The actors that a noun phrase stands for; none where it is no actor. */
  List<Party> resolve(NounPhrase phrase) {
    Token head = parsed.tokens().get(phrase.head());
    if (hasOutsider(phrase)) {
      return List.of();
    }
    Optional<Named> name = named(phrase.head());
    if (name.isPresent() && !name.get().isAdjective()) {
      int at = phrase.head();
      return names.stream().filter(n -> n.holds(at)).map(n -> levelled(party(n), phrase)).toList();
    }
    if (head.tag() == Tag.PRON) {
      return pronouns.resolve(phrase, head);
    }
    if (head.tag() == Tag.NAME && name.isEmpty() && nouns.level(head.word()) == null) {
      return unknown.resolve(phrase, head);
    }
    if (name.isPresent() && head.tag() != Tag.NOUN && head.tag() != Tag.NAME) {
      return List.of(party(name.get()));
    }
    return common(phrase, head);
  }

  private boolean hasOutsider(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token t = parsed.tokens().get(i);
      if (nouns.isOutsider(t.lemma()) && named(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Party levelled(Party party, NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token t = parsed.tokens().get(i);
      if (t.is("former", "ex") || t.word().startsWith("ex-")) {
        return party.at(Level.FORMER);
      }
    }
    return party;
  }

  @Nullable Party firstNamed(int from, int to) {
    for (Named n : names) {
      if (n.start() >= from - 1 && n.start() < to) {
        return party(n);
      }
    }
    return null;
  }

  private List<Party> common(NounPhrase phrase, Token head) {
    Level level = nouns.level(head.lemma());
    if (level == null) {
      return nouns.isVoice(head.lemma()) ? voice(phrase) : List.of();
    }
    if (level == Level.ORG) {
      Party body = memory.organisation();
      boolean definite = parsed.tokens().get(phrase.start()).is("the");
      return body == null || !definite
          ? List.of()
          : List.of(body.less(0.7, "'the " + head.word() + "'"));
    }
    Party chief = head.is("secretary-general") && !hasName(phrase) ? memory.organisation() : null;
    if (chief != null) {
      return List.of(chief.at(Level.OFFICIAL).less(0.9, "its secretary-general"));
    }
    List<Party> listed = listedAfter(phrase, level);
    if (!listed.isEmpty()) {
      return listed;
    }
    boolean plural = !head.word().equals(head.lemma());
    if (isGroupWord(phrase)
        || plural
            && nouns.isGroup(head.lemma())
            && !hasName(phrase)
            && namedAfter(phrase) == null) {
      List<Party> group = pronouns.grouped(phrase.start(), head.word());
      if (!group.isEmpty()) {
        return group;
      }
    }
    Token first = parsed.tokens().get(phrase.start());
    if (first.tag() == Tag.POSS && nouns.followsPossessive(head.lemma())) {
      Party owner = owner(phrase, first);
      if (owner != null) {
        return List.of(
            new Party(
                owner.actor(),
                null,
                level,
                "'" + first.word() + " " + head.word() + "': " + owner.how(),
                owner.certainty() * 0.9));
      }
    }
    Party country = countryOf(phrase, phrase.end());
    if (country == null || level == Level.STATE && !definite(phrase)) {
      return List.of();
    }
    String person =
        country.isPerson() && level == Level.HEAD && country.level() == Level.HEAD
            ? country.person()
            : null;
    return List.of(
        new Party(
            country.actor(),
            person,
            level,
            head.word() + " of " + country.actor() + ": " + country.how(),
            country.certainty() * 0.9));
  }

  /** "their joint statement", "the communique": whoever issued it. */
  private List<Party> voice(NounPhrase phrase) {
    Token first = parsed.tokens().get(phrase.start());
    if (first.is("their", "both")) {
      return pronouns.grouped(phrase.start(), first.word());
    }
    Party country = hasName(phrase) ? countryOf(phrase, phrase.end()) : null;
    if (country != null) {
      return List.of(country.less(0.9, "its " + parsed.tokens().get(phrase.head()).word()));
    }
    return first.tag() == Tag.POSS ? owner(first) : pronouns.grouped(phrase.start(), "statement");
  }

  /** "the governments of Mali and Niger", "officials in both capitals". */
  private List<Party> listedAfter(NounPhrase phrase, Level level) {
    int next = phrase.end();
    if (next + 1 >= parsed.tokens().size() || !parsed.tokens().get(next).is("of", "in", "from")) {
      return List.of();
    }
    var found = new ArrayList<Party>();
    int end = next + 1;
    for (Named n : names) {
      if (n.start() >= end && n.start() <= end + 2 && !n.isAdjective()) {
        found.add(
            party(n)
                .at(level)
                .less(0.9, "after '" + parsed.tokens().get(phrase.head()).word() + "'"));
        end = n.end();
      }
    }
    return found.size() > 1 ? List.copyOf(found) : List.of();
  }

  private boolean definite(NounPhrase phrase) {
    return hasName(phrase)
        || parsed.tokens().get(phrase.start()).is("the", "his", "her", "its", "their");
  }

  private @Nullable Party owner(NounPhrase phrase, Token possessive) {
    boolean personal = possessive.is("his", "her");
    Party inside = pronouns.subjectBefore(phrase.start(), true);
    if (inside != null) {
      return inside;
    }
    return personal ? memory.person() : memory.topic();
  }

  /** Whether an organisation has been named that is not the initiative itself. */
  public boolean otherOrganisation() {
    return memory.organisation() != null
        || names.stream().anyMatch(n -> n.mention().resolution().level() == Level.ORG);
  }

  /** Whose a possessive pronoun speaks of. */
  public List<Party> owner(Token possessive) {
    Party owner = possessive.is("his", "her") ? memory.person() : memory.topic();
    return owner == null ? List.of() : List.of(owner.less(0.8, "'" + possessive.word() + "'"));
  }

  private boolean isGroupWord(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (parsed.tokens().get(i).is("both", "two", "three", "four", "five", "neither")) {
        return !hasName(phrase);
      }
    }
    return false;
  }

  private boolean hasName(NounPhrase phrase) {
    return names.stream().anyMatch(n -> n.start() >= phrase.start() && n.end() <= phrase.end());
  }

  /** The country of a title or institution: inside the phrase, after it, or last spoken of. */
  @Nullable Party countryOf(NounPhrase phrase, int after) {
    for (Named n : names) {
      if (n.start() >= phrase.start() && n.end() <= phrase.end()) {
        return party(n);
      }
    }
    Party follows = namedAfter(new NounPhrase(phrase.start(), after));
    if (follows != null) {
      return follows;
    }
    Party place = place(phrase);
    if (place != null) {
      return place.less(0.9, "country of the place");
    }
    Party topic = memory.topic();
    if (topic == null) {
      return names.isEmpty() ? null : party(names.getFirst()).less(0.6, "first country named");
    }
    return topic.less(0.75, "country from context");
  }

  /** "In Seoul the defence ministry": the state whose seat opens the sentence. */
  private @Nullable Party place(NounPhrase phrase) {
    for (Named n : names) {
      boolean opening =
          n.start() <= 3
              && n.start() > 0
              && n.end() <= phrase.start()
              && parsed.tokens().getFirst().is("in", "at", "from", "back", "over")
              && n.mention().resolution().level() == Level.STATE
              && !n.isAdjective();
      if (opening) {
        return party(n);
      }
    }
    return null;
  }

  @Nullable Party namedAfter(NounPhrase phrase) {
    int next = phrase.end();
    if (next + 1 < parsed.tokens().size()
        && parsed.tokens().get(next).is("of", "in", "from", "at")) {
      return firstNamed(next + 1, next + 4);
    }
    return null;
  }

  /** The known name that holds a token. */
  public Optional<Named> named(int token) {
    return names.stream().filter(n -> n.holds(token)).findFirst();
  }

  public List<Named> names() {
    return names;
  }

  /** What a known name stands for. */
  public Party party(Named name) {
    Mention m = name.mention();
    Resolution r = m.resolution();
    double certainty = m.kind() == Mention.Kind.DEMONYM ? 0.85 : 1;
    String how = "'" + m.text() + "': " + r.how();
    return isOfMembers(name)
        ? new Party(r.actor().id(), null, Level.STATE, "members of " + how, certainty)
        : new Party(r.actor().id(), r.person(), r.level(), how, certainty);
  }

  static List<Party> distinct(List<Party> parties) {
    var kept = new ArrayList<Party>();
    for (Party p : parties) {
      if (kept.stream()
          .noneMatch(
              k ->
                  k.actor().equals(p.actor())
                      && java.util.Objects.equals(k.person(), p.person()))) {
        kept.add(p);
      }
    }
    return List.copyOf(kept);
  }

  /** Tells the memory whom this sentence spoke of. */
  public void remember() {
    for (Named n : names) {
      if (!n.isAdjective()) {
        memory.seen(party(n));
      }
    }
    for (int g = 0; g < parsed.groups().size(); g++) {
      List<Party> subject = subjects(g);
      if (subject.size() > 1) {
        memory.together(subject);
      }
      subject.stream().filter(Party::isPerson).forEach(memory::seen);
    }
    memory.together(pronouns.groupBefore(parsed.tokens().size()));
    for (Named n : names) {
      if (isCollective(n)) {
        memory.collective(party(n));
      }
    }
    for (int g = 0; g < parsed.groups().size(); g++) {
      if (parsed.groups().get(g).isFinite()) {
        List<Party> subject = subjects(g);
        if (!subject.isEmpty()) {
          memory.subject(subject);
          return;
        }
      }
    }
  }

  /** "Southeast Asian nations", or the members of an organisation. */
  private boolean isCollective(Named name) {
    String text = name.mention().text().toLowerCase(Locale.ROOT);
    return isOfMembers(name) || COLLECTIVES.stream().anyMatch(text::endsWith);
  }

  /** "ASEAN members", "NATO allies": an organisation's name before what its members are. */
  private boolean isOfMembers(Named name) {
    return name.end() < parsed.tokens().size()
        && name.mention().resolution().level() == Level.ORG
        && nouns.isGroup(parsed.tokens().get(name.end()).lemma());
  }
}
