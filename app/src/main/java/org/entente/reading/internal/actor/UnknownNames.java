package org.entente.reading.internal.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Level;
import org.entente.actor.Resolution;
import org.entente.reading.internal.grammar.NounPhrase;
import org.entente.reading.internal.grammar.Parsed;
import org.entente.reading.internal.grammar.Tag;
import org.entente.reading.internal.grammar.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name stands for that is in no directory: by its title, its neighbours or what was said
 * before.
 */
final class UnknownNames {

  private final PartyFinder finder;
  private final Parsed parsed;
  private final Memory memory;
  private final SpeakerNouns nouns;
  private final Function<String, Optional<Resolution>> directory;

  UnknownNames(
      PartyFinder finder,
      Parsed parsed,
      Memory memory,
      SpeakerNouns nouns,
      Function<String, Optional<Resolution>> directory) {
    this.finder = finder;
    this.parsed = parsed;
    this.memory = memory;
    this.nouns = nouns;
    this.directory = directory;
  }

  List<Party> resolve(NounPhrase phrase, Token head) {
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
      if (level != null && level != Level.STATE && finder.named(i).isEmpty()) {
        Party country = finder.countryOf(phrase, phrase.end());
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
      return finder.firstNamed(next + 1, next + 6);
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
        if (level != null && finder.named(i).isEmpty()) {
          Party country = finder.countryOf(new NounPhrase(next + 1, i + 1), i + 1);
          return country == null ? null : country.at(level);
        }
        Optional<Named> name = finder.named(i);
        if (name.isPresent()
            && !name.get().isAdjective()
            && name.get().mention().resolution().level() != Level.STATE) {
          return finder.party(name.get());
        }
      }
    }
    return null;
  }
}
