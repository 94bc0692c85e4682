package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.jspecify.annotations.Nullable;

/** What the text has said so far: who was introduced, which actors it names, who it was about. */
final class Context {

  private final LocalDate on;
  private final Set<String> named;
  private final Set<String> words;
  private final Map<String, Resolution> introduced = new HashMap<>();
  private final Map<String, Resolution> bodies = new HashMap<>();
  private final List<String> recent = new ArrayList<>();
  private @Nullable Resolution subject;
  private @Nullable Resolution opening;
  private @Nullable Resolution assembly;

  Context(LocalDate on, Set<String> named, Set<String> words) {
    this.on = on;
    this.named = named;
    this.words = words;
  }

  LocalDate on() {
    return on;
  }

  boolean names(String actor) {
    return named.contains(actor);
  }

  boolean hasAnyWord(List<String> folded) {
    return folded.stream().anyMatch(words::contains);
  }

  void introduce(String foldedName, Resolution resolution) {
    introduced.put(foldedName, resolution);
  }

  Optional<Resolution> introduced(String foldedName) {
    return Optional.ofNullable(introduced.get(foldedName));
  }

  /** The assembly that the text spoke of last. */
  Optional<Resolution> assembly() {
    return Optional.ofNullable(assembly);
  }

  /** Remembers an institution under its word: "North Korea's Foreign Ministry" as "ministry". */
  void introduceBody(String foldedWord, Resolution resolution) {
    bodies.put(foldedWord, resolution);
  }

  /** The institution that the text called by this word before. */
  Optional<Resolution> body(String foldedWord) {
    return Optional.ofNullable(bodies.get(foldedWord));
  }

  /** The one of some actors that the text mentioned last. */
  Optional<String> last(List<String> actors) {
    return recent.reversed().stream().filter(actors::contains).findFirst();
  }

  /** Notes a mention; the first of a sentence is what the sentence is about. */
  void mention(Mention mention) {
    recent.add(mention.resolution().actor().id());
    if (opening == null) {
      opening = mention.resolution();
    }
    if (mention.resolution().level() == Level.LEGISLATURE) {
      assembly = mention.resolution();
    }
  }

  void endSentence() {
    if (opening != null) {
      subject = opening;
    }
    opening = null;
  }

  /** The state that the sentence before was about. */
  Optional<Resolution> subject() {
    return Optional.ofNullable(subject).filter(s -> s.level() != Level.ORG);
  }

  /** The actors of a list that the text names elsewhere. */
  List<String> amongNamed(List<String> actors) {
    var among = new HashSet<>(actors);
    among.retainAll(named);
    return actors.stream().filter(among::contains).toList();
  }
}
