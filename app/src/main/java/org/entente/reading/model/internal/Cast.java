package org.entente.reading.model.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.evidence.Document;
import org.entente.evidence.Sentence;
import org.jspecify.annotations.Nullable;

/** Who is named in a document: only they can hold a stance in it. */
final class Cast {

  private final Names names;
  private final LocalDate day;
  private final String words;
  private final Map<String, Integer> first = new TreeMap<>();
  private final Set<String> people = new TreeSet<>();

  /** The cast of a document, as names are understood on its day. */
  Cast(Document document, Names names, LocalDate day) {
    this.names = names;
    this.day = day;
    this.words = plain(document.title() + " " + document.text());
    add(document.title(), 0);
    for (Sentence sentence : document.sentences()) {
      add(sentence.text(), sentence.index());
    }
  }

  private void add(String text, int at) {
    for (Mention mention : names.in(text, day)) {
      Resolution resolution = mention.resolution();
      first.putIfAbsent(resolution.actor().id(), at);
      if (resolution.person() != null) {
        people.add(resolution.person());
      }
    }
  }

  LocalDate day() {
    return day;
  }

  /** What a name stands for on the document's day. */
  Optional<Resolution> resolve(String name) {
    return names.resolve(name.strip(), day);
  }

  /**
   * Whether the document names an actor in any way, by name, seat, demonym, office or person, in a
   * sentence or before it: nobody who is named only later is meant by what it says.
   */
  boolean names(String actor, int sentence) {
    return first.getOrDefault(actor, Integer.MAX_VALUE) <= sentence;
  }

  /** Whether a person stands in the document, by the words given or known by another name. */
  boolean hears(String speaker, @Nullable String person) {
    return words.contains(plain(speaker)) || person != null && people.contains(person);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }
}
