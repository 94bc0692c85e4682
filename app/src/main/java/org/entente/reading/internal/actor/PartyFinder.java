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
  private final Function<String, Optional<Resolution>> directory;

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
    this.directory = directory;
  }

  /** The actors that the subject of a verb group stands for. */
  public List<Party> subjects(int group) {
    var parties = new ArrayList<Party>();
    List<NounPhrase> phrases = parsed.subjects(group);
    for (NounPhrase phrase : phrases) {
      parties.addAll(resolveNoun(phrase));
    }
    return distinct(parties);
  }

  /** The actors that a noun phrase stands for; none where it is no actor. */
  public List<Party> resolve(NounPhrase phrase) {
    return resolveNoun(phrase);
  }

  /** The actors named by the phrase whose head is at {@code token}. */
  public List<Party> at(int token) {
    return named(token)
        .map(n -> List.of(party(n)))
        .orElseGet(() -> resolveNoun(new NounPhrase(phraseStart(token), token + 1)));
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

  private List<Party> resolveNoun(NounPhrase phrase) {
    Token head = parsed.tokens().get(phrase.head());
    if (hasOutsider(phrase)) {
      return List.of();
    }
    Optional<Named> name = named(phrase.head());
    if (name.isPresent() && !name.get().isAdjective()) {
      return List.of(levelled(party(name.get()), phrase));
    }
    if (head.tag() == Tag.PRON) {
      return pronoun(phrase, head);
    }
    if (head.tag() == Tag.NAME && name.isEmpty() && nouns.level(head.word()) == null) {
      return unknownName(phrase, head);
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

  private List<Party> pronoun(NounPhrase phrase, Token head) {
    String w = head.word();
    if (w.equals("he")
        || w.equals("she")
        || w.equals("him")
        || w.equals("himself")
        || w.equals("herself")) {
      Party inside = personBefore(phrase.start());
      Party person = inside != null ? inside : memory.person();
      return person == null
          ? List.of()
          : List.of(person.less(0.95, "'" + w + "' taken for the last person"));
    }
    if (w.equals("it") || w.equals("itself")) {
      Party body = subjectBefore(phrase.start(), false);
      Party topic = body != null ? body : memory.topic();
      return topic == null || topic.isPerson()
          ? List.of()
          : List.of(topic.less(0.7, "'it' taken for the last body spoken of"));
    }
    if (w.equals("they") || w.equals("both") || w.equals("neither") || w.equals("all")) {
      return grouped(phrase.start(), w);
    }
    if (w.equals("one") || w.equals("we") || w.equals("i") || w.equals("us")) {
      return speaker(phrase.start());
    }
    return List.of();
  }

  /** "We" in reported speech is the speaker. */
  private List<Party> speaker(int token) {
    return parsed
        .speechOver(token)
        .filter(s -> s.speaker() >= 0 && s.speaker() != token)
        .map(s -> at(s.speaker()))
        .orElseGet(() -> memory.person() == null ? List.of() : List.of(memory.person()));
  }

  private List<Party> grouped(int start, String word) {
    List<Party> inside = groupBefore(start);
    List<Party> group = inside.size() > 1 ? inside : memory.group();
    return group.stream()
        .map(p -> p.less(0.8, "'" + word + "' taken for those named before"))
        .toList();
  }

  /** Two or more states named together earlier in the sentence. */
  private List<Party> groupBefore(int end) {
    var group = new ArrayList<Party>();
    for (Named n : names) {
      if (n.end() <= end && !n.isAdjective()) {
        boolean joined = !group.isEmpty() && isJoined(n.start());
        boolean starts = n.end() < parsed.tokens().size() && isLink(parsed.tokens().get(n.end()));
        if (joined || starts && group.isEmpty()) {
          group.add(party(n));
        }
      }
    }
    return distinct(group);
  }

  private boolean isJoined(int start) {
    return start > 0
        && (isLink(parsed.tokens().get(start - 1)) || parsed.tokens().get(start - 1).is("the"));
  }

  private static boolean isLink(Token t) {
    return t.tag() == Tag.CONJ || t.tag() == Tag.COMMA;
  }

  private @Nullable Party personBefore(int end) {
    Party subject = subjectBefore(end, true);
    if (subject != null) {
      return subject;
    }
    return null;
  }

  /** The subject of an earlier verb of the sentence, a person or a body. */
  private @Nullable Party subjectBefore(int end, boolean wantPerson) {
    for (int g = 0; g < parsed.groups().size(); g++) {
      if (parsed.groups().get(g).start() >= end) {
        break;
      }
      for (NounPhrase phrase : parsed.subjects(g)) {
        Optional<Named> name = named(phrase.head());
        boolean apt =
            phrase.end() <= end && name.isPresent() && (party(name.get()).isPerson() == wantPerson);
        if (apt) {
          return party(name.get());
        }
      }
    }
    return null;
  }

  private List<Party> unknownName(NounPhrase phrase, Token head) {
    Party known = memory.byName(head.word());
    if (known != null) {
      return List.of(known.less(0.95, "known from before"));
    }
    String name = trailingName(phrase);
    Party turned = turned(name);
    if (turned != null) {
      return List.of(turned);
    }
    Party titled = titled(phrase);
    if (titled != null) {
      return List.of(titled);
    }
    Party beside = beside(phrase);
    return beside == null
        ? List.of()
        : List.of(beside.named(name).less(0.9, "named beside the office"));
  }

  /** A name after a title: "Defence Secretary X", the country from inside or from context. */
  private @Nullable Party titled(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      Token t = parsed.tokens().get(i);
      Level level = nouns.level(t.lemma());
      if (level != null && level != Level.STATE && named(i).isEmpty()) {
        Party country = countryOf(phrase, phrase.end());
        if (country == null) {
          return null;
        }
        String name = text(i + 1, phrase.end());
        return new Party(
            country.actor(),
            name,
            level,
            t.word() + " of " + country.actor() + ": " + country.how(),
            country.certainty());
      }
    }
    return null;
  }

  /** A name written with the family name first. */
  private @Nullable Party turned(String name) {
    String[] parts = name.split(" ");
    if (parts.length < 2) {
      return null;
    }
    String last = parts[parts.length - 1] + " " + parts[parts.length - 2];
    return directory
        .apply(last)
        .filter(r -> r.person() != null)
        .map(
            r ->
                new Party(
                    r.actor().id(), r.person(), r.level(), "'" + name + "': " + r.how(), 0.95))
        .orElse(null);
  }

  private String trailingName(NounPhrase phrase) {
    int start = phrase.head();
    while (start > phrase.start() && parsed.tokens().get(start - 1).tag() == Tag.NAME) {
      start--;
    }
    return text(start, phrase.end());
  }

  private String text(int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(words.isEmpty() ? "" : " ").append(parsed.tokens().get(i).text());
    }
    return words.toString();
  }

  /** "X of the State Department", "X, the national security adviser,". */
  private @Nullable Party beside(NounPhrase phrase) {
    int next = phrase.end();
    if (next + 1 >= parsed.tokens().size()) {
      return null;
    }
    Token t = parsed.tokens().get(next);
    if (t.is("of", "from", "at")) {
      return firstNamed(next + 1, next + 6);
    }
    if (t.tag() == Tag.COMMA) {
      for (int i = next + 1; i < Math.min(parsed.tokens().size(), next + 10); i++) {
        Token u = parsed.tokens().get(i);
        if (u.tag() == Tag.COMMA) {
          return null;
        }
        if (nouns.isOutsider(u.lemma())) {
          return null;
        }
        Level level = nouns.level(u.lemma());
        if (level != null && named(i).isEmpty()) {
          Party country = countryOf(new NounPhrase(next + 1, i + 1), i + 1);
          return country == null ? null : country.at(level);
        }
        Optional<Named> name = named(i);
        if (name.isPresent()
            && !name.get().isAdjective()
            && name.get().mention().resolution().level() != Level.STATE) {
          return party(name.get());
        }
      }
    }
    return null;
  }

  private @Nullable Party firstNamed(int from, int to) {
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
      List<Party> group = grouped(phrase.start(), head.word());
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
      return grouped(phrase.start(), first.word());
    }
    Party country = hasName(phrase) ? countryOf(phrase, phrase.end()) : null;
    if (country != null) {
      return List.of(country.less(0.9, "its " + parsed.tokens().get(phrase.head()).word()));
    }
    return first.tag() == Tag.POSS ? owner(first) : grouped(phrase.start(), "statement");
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
    Party inside = subjectBefore(phrase.start(), true);
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
  private @Nullable Party countryOf(NounPhrase phrase, int after) {
    for (Named n : names) {
      if (n.start() >= phrase.start() && n.end() <= phrase.end()) {
        return party(n);
      }
    }
    Party follows = namedAfter(new NounPhrase(phrase.start(), after));
    if (follows != null) {
      return follows;
    }
    Party topic = memory.topic();
    if (topic == null) {
      return names.isEmpty() ? null : party(names.getFirst()).less(0.6, "first country named");
    }
    return topic.less(0.75, "country from context");
  }

  private @Nullable Party namedAfter(NounPhrase phrase) {
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
    return new Party(
        r.actor().id(), r.person(), r.level(), "'" + m.text() + "': " + r.how(), certainty);
  }

  private static List<Party> distinct(List<Party> parties) {
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
    memory.together(groupBefore(parsed.tokens().size()));
    for (Named n : names) {
      String text = n.mention().text().toLowerCase(Locale.ROOT);
      if (COLLECTIVES.stream().anyMatch(text::endsWith)) {
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
}
