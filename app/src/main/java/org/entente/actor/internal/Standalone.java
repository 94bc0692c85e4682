package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.actor.State;

/** Resolves a mention that stands alone. */
final class Standalone {

  private final Actors actors;
  private final MentionFinder finder;

  Standalone(Actors actors, MentionFinder finder) {
    this.actors = actors;
    this.finder = finder;
  }

  Optional<Resolution> resolve(String mention, LocalDate on) {
    String text = mention.strip();
    Optional<Actor> byId = actors.find(text);
    if (byId.isPresent()) {
      Level level = byId.get() instanceof State ? Level.STATE : Level.ORG;
      return Optional.of(new Resolution(byId.get(), null, null, level, "id " + text));
    }
    List<Mention> found = finder.mentions(text, on);
    return found.stream()
        .max(Comparator.comparingInt((Mention m) -> m.end() - m.start()))
        .filter(longest -> leavesNoNameOver(text, longest))
        .map(Mention::resolution);
  }

  /** Whether all that the mention leaves over is articles and other small words. */
  private static boolean leavesNoNameOver(String text, Mention mention) {
    String rest = text.substring(0, mention.start()) + " " + text.substring(mention.end());
    return Tokenizer.tokens(rest).stream()
        .filter(Token::word)
        .noneMatch(t -> t.capital() && !t.is("the") && !t.is("a") && !t.is("an"));
  }
}
