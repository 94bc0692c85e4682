package org.entente.reading.model.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Organisation;
import org.entente.actor.Resolution;
import org.entente.initiative.Initiatives;
import org.entente.reading.internal.actor.Peoples;
import org.entente.reading.internal.actor.SpeakerNouns;

/**
 * Finds who is named in a text, as the rules do: peoples of several states count as each, and an
 * organisation inside an initiative's name, NATO in "Asian NATO", is not named by it.
 */
final class Names {

  private final ActorDirectory actors;
  private final Peoples peoples;
  private final Pattern initiatives;

  Names(ActorDirectory actors, Initiatives initiatives) {
    this.actors = actors;
    this.peoples = new Peoples(actors, SpeakerNouns.starter());
    this.initiatives =
        Pattern.compile(
            initiatives.list().stream()
                .flatMap(initiative -> initiative.match().names().stream())
                .filter(name -> !name.contains("@"))
                .map(name -> Pattern.quote(name.replace("*", "")))
                .collect(Collectors.joining("|", "(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What a name or the id of an actor stands for. */
  Optional<Resolution> resolve(String name, LocalDate day) {
    return actors.resolve(name, day).or(() -> actors.find(name).map(Names::byId));
  }

  private static Resolution byId(Actor actor) {
    Level level = actor instanceof Organisation ? Level.ORG : Level.STATE;
    return new Resolution(actor, null, null, level, "its id");
  }

  List<Mention> in(String text, LocalDate day) {
    List<Mention> all = peoples.add(text, actors.mentions(text, day));
    Matcher names = initiatives.matcher(text);
    while (names.find()) {
      int start = names.start();
      int end = names.end();
      all =
          all.stream()
              .filter(
                  m ->
                      m.start() < start
                          || m.end() > end
                          || !(m.resolution().actor() instanceof Organisation))
              .toList();
    }
    return all;
  }
}
