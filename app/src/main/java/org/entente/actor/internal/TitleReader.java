package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.OfficeTerm;
import org.entente.actor.Resolution;

/** Reads titles without a name: "the Japanese prime minister", "EU officials". */
final class TitleReader {

  private final Actors actors;
  private final Terms terms;
  private final Lexicon lexicon;

  TitleReader(Actors actors, Terms terms, Lexicon lexicon) {
    this.actors = actors;
    this.terms = terms;
    this.lexicon = lexicon;
  }

  Optional<Resolution> read(Phrase phrase, List<String> place, Context context) {
    Sense.Title title = Titles.chief(phrase);
    List<String> whose = place.isEmpty() ? Titles.owner(title, context) : place;
    if (whose.isEmpty()) {
      return Optional.empty();
    }
    Actor actor = actors.get(whose.getFirst());
    return holder(phrase, title, actor, context.on())
        .or(
            () ->
                Optional.of(
                    Titles.resolution(phrase, title, actor, null, "title with " + actor.name())));
  }

  /** The one who held the office on the day, where the title means exactly one person. */
  private Optional<Resolution> holder(Phrase phrase, Sense.Title title, Actor actor, LocalDate on) {
    boolean several = title.plural() || title.level() != null || phrase.institution() != null;
    boolean other =
        phrase.qualifiers().stream().anyMatch(q -> q != Qualifier.PLAIN && q != Qualifier.THEN);
    if (several || other) {
      return Optional.empty();
    }
    return byTitle(phrase.titleWords().getFirst(), actor.id(), on)
        .or(() -> byOffice(title, actor.id(), on))
        .map(term -> resolution(actor, term, on));
  }

  /** An office that the actor calls just so: India's foreign secretary is a diplomat. */
  private Optional<OfficeTerm> byTitle(String folded, String actor, LocalDate on) {
    return terms.of(actor).stream()
        .filter(t -> t.covers(on) && Folding.fold(t.title()).equals(folded))
        .min(
            Comparator.comparing(OfficeTerm::office)
                .thenComparing(OfficeTerm::from, Comparator.reverseOrder()));
  }

  private Optional<OfficeTerm> byOffice(Sense.Title title, String actor, LocalDate on) {
    boolean presidentGoverns = lexicon.executivePresidents().contains(actor);
    return Offices.inOrder(title.offices(), presidentGoverns).stream()
        .filter(Offices::unique)
        .flatMap(office -> terms.holder(actor, office, on).stream())
        .findFirst();
  }

  private Resolution resolution(Actor actor, OfficeTerm term, LocalDate on) {
    var cue = new PersonChooser.Cue(on, List.of(actor.id()), Set.of(term.office()), false);
    String how =
        terms
            .person(term.person())
            .flatMap(p -> PersonChooser.choose(List.of(p), cue))
            .map(PersonChooser.Choice::how)
            .orElse(term.title());
    return new Resolution(actor, term.person(), term.office(), term.office().level(), how);
  }
}
