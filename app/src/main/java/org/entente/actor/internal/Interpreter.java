package org.entente.actor.internal;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Organisation;
import org.entente.actor.Resolution;

/** Says what a phrase stands for on a date. */
final class Interpreter {

  private final Actors actors;
  private final Places places;
  private final TitleReader titles;
  private final PersonReader people;

  Interpreter(Actors actors, Terms terms, Lexicon lexicon) {
    this.actors = actors;
    this.places = new Places(actors);
    this.titles = new TitleReader(actors, terms, lexicon);
    this.people = new PersonReader(actors, lexicon);
  }

  /** What the phrase stands for; empty where it names nobody in particular. */
  Optional<Meaning> meaning(Scan scan, Phrase phrase, Context context) {
    List<String> place = places.of(phrase, context);
    if (phrase.name() != null) {
      String text = scan.words(phrase.name().from(), phrase.name().to());
      return people.read(phrase, phrase.name(), text, place, context);
    }
    if (!phrase.titles().isEmpty()) {
      return titles.read(phrase, place, context).map(r -> new Meaning(Mention.Kind.TITLE, r));
    }
    if (place.isEmpty()) {
      return again(scan, phrase, context);
    }
    Actor actor = actors.get(place.getFirst());
    return phrase.institution() == null
        ? Optional.of(named(phrase, actor))
        : Optional.of(institution(phrase.institution(), actor));
  }

  /** "The ministry", "the Senate", after the text named whose. */
  private static Optional<Meaning> again(Scan scan, Phrase phrase, Context context) {
    boolean definite = scan.is(phrase.from() - 1, "the") || scan.token(phrase.from()).capital();
    if (phrase.institution() == null || !phrase.institution().actors().isEmpty() || !definite) {
      return Optional.empty();
    }
    return context
        .body(scan.token(phrase.to() - 1).folded())
        .map(r -> new Meaning(Mention.Kind.INSTITUTION, named(r)));
  }

  private static Resolution named(Resolution before) {
    String how = before.how() + ", named before";
    return new Resolution(before.actor(), null, null, before.level(), how);
  }

  private static Meaning named(Phrase phrase, Actor actor) {
    Mention.Kind kind = phrase.place() == null ? Mention.Kind.NAME : phrase.place().kind();
    Level level = actor instanceof Organisation ? Level.ORG : Level.STATE;
    String sort =
        switch (kind) {
          case SEAT -> "seat";
          case DEMONYM -> "demonym";
          case NAME, PERSON, TITLE, INSTITUTION -> "name";
        };
    String how = sort + " of " + actor.name();
    return new Meaning(kind, new Resolution(actor, null, null, level, how));
  }

  private static Meaning institution(Sense.Institution body, Actor actor) {
    boolean government = body.level() == Level.STATE;
    boolean organisation = actor instanceof Organisation;
    Level level = government && organisation ? Level.ORG : body.level();
    String how = (government ? "government of " : "institution of ") + actor.name();
    return new Meaning(Mention.Kind.INSTITUTION, new Resolution(actor, null, null, level, how));
  }
}
