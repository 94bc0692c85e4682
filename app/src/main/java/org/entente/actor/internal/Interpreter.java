package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.entente.actor.Organisation;
import org.entente.actor.Resolution;

/** Says what a phrase stands for on a date. */
final class Interpreter {

  private final Actors actors;
  private final Terms terms;
  private final Lexicon lexicon;

  Interpreter(Actors actors, Terms terms, Lexicon lexicon) {
    this.actors = actors;
    this.terms = terms;
    this.lexicon = lexicon;
  }

  /** What the phrase stands for; empty where it names nobody in particular. */
  Optional<Meaning> meaning(Scan scan, Phrase phrase, Context context) {
    List<String> place = places(phrase, context);
    if (phrase.name() != null) {
      return person(scan, phrase, phrase.name(), place, context)
          .map(r -> new Meaning(Mention.Kind.PERSON, r));
    }
    if (phrase.titles().isEmpty()) {
      return phrase.institution() != null
          ? institution(phrase, phrase.institution(), place, context)
          : named(phrase, place);
    }
    return title(phrase, place, context).map(r -> new Meaning(Mention.Kind.TITLE, r));
  }

  /**
   * A reading.
   *
   * @param kind what sort of name it is
   * @param resolution what it stands for
   */
  record Meaning(Mention.Kind kind, Resolution resolution) {}

  /** The actors that the phrase itself names, those that existed first. */
  private List<String> places(Phrase phrase, Context context) {
    if (phrase.place() != null) {
      return one(phrase.place().actors(), context);
    }
    if (phrase.institution() != null && !phrase.institution().actors().isEmpty()) {
      List<String> owners = phrase.institution().actors();
      List<String> among = context.amongNamed(owners);
      if (phrase.institution().ambiguous()) {
        return among.size() == 1 ? among : List.of();
      }
      return among.isEmpty() ? one(owners, context) : one(among, context);
    }
    return List.of();
  }

  /**
   * One actor of a list: it existed on the day, and the text names it elsewhere where several did.
   */
  private List<String> one(List<String> ids, Context context) {
    if (ids.size() == 1) {
      return ids;
    }
    List<String> existing = ids.stream().filter(id -> actors.existed(id, context.on())).toList();
    List<String> left = existing.isEmpty() ? ids : existing;
    List<String> among = context.amongNamed(left);
    return List.of(among.size() == 1 ? among.getFirst() : left.getFirst());
  }

  private Optional<Meaning> named(Phrase phrase, List<String> place) {
    if (phrase.place() == null || place.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = actors.get(place.getFirst());
    Mention.Kind kind = phrase.place().kind();
    Level level = actor instanceof Organisation ? Level.ORG : Level.STATE;
    String how =
        switch (kind) {
          case SEAT -> "seat of " + actor.name();
          case DEMONYM -> "demonym of " + actor.name();
          default -> "name of " + actor.name();
        };
    return Optional.of(new Meaning(kind, new Resolution(actor, null, null, level, how)));
  }

  private Optional<Meaning> institution(
      Phrase phrase, Sense.Institution body, List<String> place, Context context) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = actors.get(place.getFirst());
    boolean country = body.level() == Level.STATE;
    String how = (country ? "government of " : "institution of ") + actor.name();
    Level level = country && actor instanceof Organisation ? Level.ORG : body.level();
    var resolution = new Resolution(actor, null, null, level, how);
    return Optional.of(new Meaning(Mention.Kind.INSTITUTION, resolution));
  }

  private Optional<Resolution> title(Phrase phrase, List<String> place, Context context) {
    Sense.Title title = chief(phrase);
    List<String> whose = place.isEmpty() ? implied(title) : place;
    if (whose.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = actors.get(whose.getFirst());
    boolean single =
        !title.plural()
            && title.level() == null
            && phrase.institution() == null
            && !phrase.has(Qualifier.FORMER)
            && !phrase.has(Qualifier.SHADOW)
            && !phrase.has(Qualifier.ELECT);
    if (single) {
      Optional<OfficeTerm> holder = holder(actor.id(), title, context.on());
      if (holder.isPresent()) {
        OfficeTerm term = holder.get();
        var cue = new PersonChooser.Cue(context.on(), List.of(), Set.of(term.office()), false);
        return terms
            .person(term.person())
            .flatMap(p -> PersonChooser.choose(List.of(p), cue))
            .map(c -> resolution(actor, term, c));
      }
    }
    return Optional.of(unnamed(phrase, title, actor, null, "title with " + actor.name()));
  }

  private static Resolution resolution(Actor actor, OfficeTerm term, PersonChooser.Choice choice) {
    return new Resolution(actor, term.person(), term.office(), term.office().level(), choice.how());
  }

  private Optional<OfficeTerm> holder(String actor, Sense.Title title, LocalDate on) {
    return Offices.inOrder(title.offices(), lexicon.executivePresidents().contains(actor)).stream()
        .filter(Offices::unique)
        .flatMap(office -> terms.holder(actor, office, on).stream())
        .findFirst();
  }

  /** Titles that only one organisation has. */
  private static List<String> implied(Sense.Title title) {
    boolean union =
        !title.offices().isEmpty()
            && Set.of(
                    Office.COMMISSION_PRESIDENT,
                    Office.COUNCIL_PRESIDENT,
                    Office.HIGH_REPRESENTATIVE,
                    Office.COMMISSIONER)
                .contains(title.offices().getFirst());
    return union ? List.of("EU") : List.of();
  }

  private Optional<Resolution> person(
      Scan scan, Phrase phrase, Phrase.Name name, List<String> place, Context context) {
    String text = scan.words(name.from(), name.to());
    if (name.known() != null) {
      Optional<Resolution> known = known(phrase, name.known(), text, place, context);
      if (known.isPresent() || phrase.titles().isEmpty() && !name.known().full()) {
        return known;
      }
    }
    Optional<Resolution> earlier = context.introduced(Folding.fold(text));
    if (earlier.isPresent()) {
      return earlier;
    }
    return unknown(phrase, text, place, context);
  }

  private Optional<Resolution> known(
      Phrase phrase, Sense.Known known, String text, List<String> place, Context context) {
    boolean alone = place.isEmpty() && phrase.titles().isEmpty();
    if (!known.full()) {
      Optional<Resolution> earlier = context.introduced(Folding.fold(text));
      if (earlier.isPresent() && alone) {
        return earlier;
      }
    }
    var cue = cue(phrase, place, context);
    List<Person> people = known.full() || !alone ? known.people() : spokenOf(known, text, context);
    return PersonChooser.choose(people, cue)
        .filter(c -> fits(c, known, phrase, place))
        .map(c -> resolution(c, phrase));
  }

  private static boolean fits(
      PersonChooser.Choice choice, Sense.Known known, Phrase phrase, List<String> place) {
    boolean sameActor = place.isEmpty() || place.contains(choice.term().actor());
    if (known.full()) {
      return sameActor || choice.fit() >= 40;
    }
    boolean titled = phrase.titles().isEmpty() || choice.fit() != 15;
    return sameActor && titled;
  }

  private PersonChooser.Cue cue(Phrase phrase, List<String> place, Context context) {
    Set<Office> offices = EnumSet.noneOf(Office.class);
    phrase.titles().forEach(t -> offices.addAll(t.offices()));
    return new PersonChooser.Cue(context.on(), place, offices, phrase.has(Qualifier.FORMER));
  }

  /** People whom a family name alone can mean: in office, or a head of late or soon to be. */
  private List<Person> spokenOf(Sense.Known known, String text, Context context) {
    if (lexicon.introductions().contains(Folding.fold(text))) {
      return List.of();
    }
    List<Person> serving =
        known.people().stream().filter(p -> Offices.serves(p, context.on())).toList();
    if (serving.size() > 1) {
      List<Person> near =
          serving.stream()
              .filter(
                  p ->
                      p.terms().stream()
                          .anyMatch(t -> t.covers(context.on()) && context.names(t.actor())))
              .toList();
      return near.size() == 1 ? near : List.of();
    }
    return serving.isEmpty() && known.people().size() == 1
        ? known.people().stream().filter(p -> Offices.everHead(p)).toList()
        : serving;
  }

  private Resolution resolution(PersonChooser.Choice choice, Phrase phrase) {
    OfficeTerm term = choice.term();
    Level level = choice.level();
    String how = choice.how();
    Optional<Level> said =
        phrase.titles().stream()
            .map(Sense.Title::level)
            .filter(l -> l == Level.CANDIDATE)
            .findFirst();
    if (said.isPresent()) {
      level = Level.CANDIDATE;
      how = "called a candidate; " + how;
    } else if (phrase.has(Qualifier.ELECT) && level == Level.CANDIDATE) {
      level = Level.HEAD;
      how = "elect; " + how;
    }
    return new Resolution(actors.get(term.actor()), term.person(), term.office(), level, how);
  }

  /** Somebody whom the pack does not know, by title and country. */
  private Optional<Resolution> unknown(
      Phrase phrase, String text, List<String> place, Context context) {
    if (phrase.titles().isEmpty() && phrase.institution() == null && place.isEmpty()) {
      return Optional.empty();
    }
    Sense.Title title = phrase.titles().isEmpty() ? null : chief(phrase);
    List<String> whose = place.isEmpty() && title != null ? implied(title) : place;
    String how = "title and country";
    if (whose.isEmpty()) {
      Optional<Resolution> subject = context.subject();
      if (subject.isEmpty() || title == null) {
        return Optional.empty();
      }
      whose = List.of(subject.get().actor().id());
      how = "title, country taken from the sentence before";
    }
    Actor actor = actors.get(whose.getFirst());
    if (title == null) {
      Level level = phrase.institution() == null ? Level.OFFICIAL : phrase.institution().level();
      Level member =
          level == Level.LEGISLATURE
              ? Level.LEGISLATOR
              : level == Level.STATE ? Level.OFFICIAL : level;
      return Optional.of(new Resolution(actor, text, null, member, "named with " + actor.name()));
    }
    return Optional.of(unnamed(phrase, title, actor, text, how));
  }

  private static Resolution unnamed(
      Phrase phrase,
      Sense.Title title,
      Actor actor,
      @org.jspecify.annotations.Nullable String person,
      String how) {
    Office office = title.offices().isEmpty() ? null : title.offices().getFirst();
    Level level = title.levelOfHolder();
    if (phrase.has(Qualifier.FORMER)) {
      level = Level.FORMER;
    } else if (phrase.has(Qualifier.SHADOW)) {
      level = Level.PARTY;
    } else if (level == Level.LEGISLATOR && title.plural()) {
      level = Level.LEGISLATURE;
    }
    return new Resolution(actor, person, office, level, how);
  }

  /** The weightiest title of a phrase: "foreign ministry spokesman" is a spokesman. */
  private static Sense.Title chief(Phrase phrase) {
    return phrase.titles().getLast().plural()
        ? phrase.titles().getLast()
        : phrase.titles().stream()
            .filter(t -> t.level() == Level.CANDIDATE)
            .findFirst()
            .orElseGet(phrase.titles()::getFirst);
  }
}
