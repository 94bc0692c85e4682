package org.entente.actor.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.actor.Mention;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.entente.actor.Resolution;

/** Reads phrases that name a person. */
final class PersonReader {

  private final Actors actors;
  private final Lexicon lexicon;

  PersonReader(Actors actors, Lexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  Optional<Meaning> read(
      Phrase phrase, Phrase.Name name, String text, List<String> place, Context context) {
    Optional<Resolution> person = person(phrase, name, text, place, context);
    boolean cabinet =
        phrase.titles().isEmpty()
            && phrase.place() == null
            && phrase.institution() != null
            && phrase.institution().level() == Level.STATE;
    return cabinet
        ? person.map(r -> new Meaning(Mention.Kind.INSTITUTION, government(r)))
        : person.map(r -> new Meaning(Mention.Kind.PERSON, r));
  }

  /** "The Albanese government" is the state. */
  private static Resolution government(Resolution head) {
    String how = "government of " + head.person();
    return new Resolution(head.actor(), head.person(), head.office(), Level.STATE, how);
  }

  private Optional<Resolution> person(
      Phrase phrase, Phrase.Name name, String text, List<String> place, Context context) {
    boolean alone = place.isEmpty() && phrase.titles().isEmpty();
    boolean full = name.known() != null && name.known().full();
    Optional<Resolution> earlier = context.introduced(Folding.fold(text));
    if (alone && !full && earlier.isPresent()) {
      return earlier;
    }
    if (name.known() != null) {
      Optional<Resolution> known = known(phrase, name.known(), text, place, context);
      if (known.isPresent() || (alone && !full)) {
        return known;
      }
    }
    return earlier.isPresent() ? earlier : unknown(phrase, text, place, context);
  }

  private Optional<Resolution> known(
      Phrase phrase, Sense.Known known, String text, List<String> place, Context context) {
    boolean alone = place.isEmpty() && phrase.titles().isEmpty();
    List<Person> people = known.full() || !alone ? known.people() : serving(known, text, context);
    Optional<PersonChooser.Choice> choice =
        PersonChooser.choose(people, cue(phrase, place, context));
    if (choice.isEmpty() || !fits(choice.get(), known, phrase, place)) {
      return Optional.empty();
    }
    return Optional.of(resolution(choice.get(), phrase));
  }

  /** Whether the choice agrees with country and title; a full name is trusted further. */
  private static boolean fits(
      PersonChooser.Choice choice, Sense.Known known, Phrase phrase, List<String> place) {
    boolean sameActor = place.isEmpty() || place.contains(choice.term().actor());
    if (known.full()) {
      return sameActor || choice.current();
    }
    return sameActor
        && (phrase.titles().isEmpty() || choice.current() || phrase.has(Qualifier.FORMER));
  }

  private static PersonChooser.Cue cue(Phrase phrase, List<String> place, Context context) {
    Set<Office> offices = EnumSet.noneOf(Office.class);
    if (!phrase.has(Qualifier.DEPUTY)) {
      phrase.titles().forEach(t -> offices.addAll(t.offices()));
    }
    return new PersonChooser.Cue(context.on(), place, offices, phrase.has(Qualifier.FORMER));
  }

  /**
   * People whom a family name alone can mean: in office, or the only head there was of that name.
   */
  private List<Person> serving(Sense.Known known, String text, Context context) {
    if (lexicon.introductions().contains(Folding.fold(text))) {
      return List.of();
    }
    List<Person> serving =
        known.people().stream().filter(p -> Offices.serves(p, context.on())).toList();
    if (serving.size() > 1) {
      List<Person> near = serving.stream().filter(p -> isNear(p, context)).toList();
      return near.size() == 1 ? near : List.of();
    }
    return serving.isEmpty() && known.people().size() == 1
        ? known.people().stream().filter(Offices::everHead).toList()
        : serving;
  }

  private static boolean isNear(Person person, Context context) {
    return person.terms().stream()
        .anyMatch(t -> t.covers(context.on()) && context.names(t.actor()));
  }

  private Resolution resolution(PersonChooser.Choice choice, Phrase phrase) {
    OfficeTerm term = choice.term();
    Actor actor = actors.get(term.actor());
    boolean candidate = phrase.titles().stream().anyMatch(t -> t.level() == Level.CANDIDATE);
    if (candidate) {
      String how = "called a candidate; " + choice.how();
      return new Resolution(actor, term.person(), term.office(), Level.CANDIDATE, how);
    }
    if (phrase.has(Qualifier.ELECT) && choice.level() != Level.HEAD) {
      String how = "elect; " + choice.how();
      return new Resolution(actor, term.person(), term.office(), Level.HEAD, how);
    }
    if (phrase.has(Qualifier.SHADOW)) {
      String how = "of the opposition; " + choice.how();
      return new Resolution(actor, term.person(), term.office(), Level.PARTY, how);
    }
    if (choice.bygone() && !phrase.titles().isEmpty() && !phrase.has(Qualifier.FORMER)) {
      String how = "by the title in the text; " + choice.how();
      return Titles.resolution(phrase, Titles.chief(phrase), actor, term.person(), how);
    }
    return new Resolution(actor, term.person(), term.office(), choice.level(), choice.how());
  }

  /** Somebody whom the pack does not know, by title and country. */
  private Optional<Resolution> unknown(
      Phrase phrase, String text, List<String> place, Context context) {
    if (phrase.titles().isEmpty()) {
      return place.isEmpty() ? Optional.empty() : Optional.of(member(phrase, text, place));
    }
    Sense.Title title = Titles.chief(phrase);
    boolean ofBody = title.ofBody() && context.assembly().isPresent();
    List<String> whose = place.isEmpty() || ofBody ? Titles.owner(title, context) : place;
    String how = ofBody ? "member of the assembly named before" : "title and country";
    if (whose.isEmpty() && Titles.canBeSubjects(title)) {
      whose = context.subject().map(s -> List.of(s.actor().id())).orElse(List.of());
      how = "title, country taken from the sentence before";
    }
    if (whose.isEmpty() || (title.ofBody() && !ofBody)) {
      return Optional.empty();
    }
    Actor actor = actors.get(whose.getFirst());
    return Optional.of(Titles.resolution(phrase, title, actor, text, how));
  }

  /** Somebody named with an institution or a country only. */
  private Resolution member(Phrase phrase, String text, List<String> place) {
    Actor actor = actors.get(place.getFirst());
    Level of = phrase.institution() == null ? Level.OFFICIAL : phrase.institution().level();
    Level level =
        switch (of) {
          case LEGISLATURE, LEGISLATOR -> Level.LEGISLATOR;
          case PARTY -> Level.PARTY;
          case STATE, HEAD, OFFICIAL, CANDIDATE, FORMER, ORG -> Level.OFFICIAL;
        };
    return new Resolution(actor, text, null, level, "named with " + actor.name());
  }
}
