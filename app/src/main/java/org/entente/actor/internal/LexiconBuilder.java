package org.entente.actor.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Mention;
import org.entente.actor.Organisation;
import org.entente.actor.State;

/** Gathers the lexicon from actors, people and word lists. */
final class LexiconBuilder {

  private record Key(String name, Mention.Kind kind) {}

  private final Trie trie = new Trie();
  private final Map<Key, Set<String>> named = new LinkedHashMap<>();
  private final Set<String> guarded = new HashSet<>();
  private final Set<String> introductions = new HashSet<>();
  private final Set<String> familyNameFirst = new HashSet<>();
  private final Set<String> executivePresidents = new HashSet<>();
  private final Map<String, List<String>> traps = new HashMap<>();
  private final Set<String> notNames = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> speechVerbs = new HashSet<>();

  Lexicon build(Collection<Actor> actors, Collection<Person> people, List<WordsFile> words) {
    words.forEach(this::addWords);
    actors.stream().filter(a -> a instanceof Organisation).forEach(this::addActor);
    actors.stream().filter(a -> a instanceof State).forEach(this::addActor);
    named.forEach(this::addNamed);
    addPeople(people);
    return new Lexicon(
        trie,
        introductions,
        familyNameFirst,
        executivePresidents,
        traps,
        notNames,
        adjectives,
        functionWords,
        speechVerbs);
  }

  private void addWords(WordsFile file) {
    file.guarded().forEach(g -> guarded.add(Folding.fold(g)));
    file.introductions().forEach(s -> introductions.add(Folding.fold(s)));
    file.notNames().forEach(s -> notNames.add(Folding.fold(s)));
    adjectives.addAll(file.adjectives());
    functionWords.addAll(file.functionWords());
    speechVerbs.addAll(file.speechVerbs());
    familyNameFirst.addAll(file.familyNameFirst());
    executivePresidents.addAll(file.executivePresidents());
    file.traps()
        .forEach(
            t ->
                traps.put(Folding.fold(t.name()), t.unless().stream().map(Folding::fold).toList()));
    file.ignored().forEach(i -> trie.add(i, new Sense.Ignored(), Trie.Letters.CAPITAL));
    for (WordsFile.TitleWords title : file.titles()) {
      addTitle(title.words(), sense(title, false));
      addTitle(title.plurals(), sense(title, true));
    }
    for (WordsFile.Body body : file.bodies()) {
      var sense =
          new Sense.Institution(body.actors(), body.level(), Boolean.TRUE.equals(body.ambiguous()));
      Trie.Letters usual = body.actors().isEmpty() ? Trie.Letters.ANY : Trie.Letters.CAPITAL;
      body.names().forEach(n -> trie.add(n, sense, isAcronym(n) ? Trie.Letters.ALL : usual));
    }
    for (WordsFile.QualifierWords qualifier : file.qualifiers()) {
      var sense = new Sense.Qualified(qualifier.means());
      qualifier.words().forEach(w -> trie.add(w, sense, Trie.Letters.ANY));
    }
  }

  private static Sense.Title sense(WordsFile.TitleWords title, boolean plural) {
    boolean ofBody = Boolean.TRUE.equals(title.ofBody());
    return new Sense.Title(title.offices(), title.level(), plural, title.actor(), ofBody);
  }

  private void addTitle(List<String> words, Sense.Title sense) {
    words.forEach(w -> trie.add(w, sense, isAcronym(w) ? Trie.Letters.ALL : Trie.Letters.ANY));
  }

  private void addActor(Actor actor) {
    switch (actor) {
      case State state -> {
        name(Mention.Kind.NAME, state.id(), state.name());
        state.names().forEach(n -> name(Mention.Kind.NAME, state.id(), n));
        state.demonyms().forEach(d -> demonym(state.id(), d));
        if (state.capital() != null) {
          name(Mention.Kind.SEAT, state.id(), state.capital());
        }
        state.seats().forEach(s -> name(Mention.Kind.SEAT, state.id(), s));
      }
      case Organisation organisation -> {
        name(Mention.Kind.NAME, organisation.id(), organisation.name());
        organisation.names().forEach(n -> name(Mention.Kind.NAME, organisation.id(), n));
        organisation.demonyms().forEach(d -> name(Mention.Kind.DEMONYM, organisation.id(), d));
        organisation.seats().forEach(s -> name(Mention.Kind.SEAT, organisation.id(), s));
      }
    }
  }

  private void demonym(String actor, String word) {
    name(Mention.Kind.DEMONYM, actor, word);
    char last = word.charAt(word.length() - 1);
    boolean regular =
        !word.endsWith("ese") && !word.endsWith("men") && "sh".indexOf(last) < 0 && last != 'ç';
    if (regular) {
      name(Mention.Kind.DEMONYM, actor, word + "s");
    }
  }

  private void name(Mention.Kind kind, String actor, String name) {
    named.computeIfAbsent(new Key(name, kind), k -> new LinkedHashSet<>()).add(actor);
  }

  private void addNamed(Key key, Set<String> actors) {
    boolean isGuarded = guarded.contains(Folding.fold(key.name()));
    var sense = new Sense.Named(key.kind(), List.copyOf(actors), isGuarded);
    trie.add(key.name(), sense, isAcronym(key.name()) ? Trie.Letters.ALL : Trie.Letters.CAPITAL);
  }

  private void addPeople(Collection<Person> people) {
    var names = new Names(familyNameFirst);
    var full = new NameIndex();
    var brief = new NameIndex();
    for (Person person : people) {
      names.full(person).forEach(n -> full.add(n, person));
      names.brief(person).forEach(n -> brief.add(n, person));
    }
    full.forEach((n, who) -> trie.add(n, new Sense.Known(who, true), Trie.Letters.CAPITAL));
    brief.forEach((n, who) -> trie.add(n, new Sense.Known(who, false), Trie.Letters.CAPITAL));
  }

  /** Two or three capitals, which in lower case would be a common word or nothing. */
  private static boolean isAcronym(String name) {
    String bare = name.replace(".", "");
    return bare.length() <= 3
        && bare.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
