package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;
import org.jspecify.annotations.Nullable;

/**
 * Picks, among people of one name, who is meant and in which office.
 *
 * <p>In this order: an office held on the day that fits country and title; any office held on the
 * day; an office that country and title name, whatever its dates; an office held before, which
 * makes the person {@code former}; one taken up to {@value #EXPECTED_DAYS} days later, which makes
 * a coming head a {@code candidate} and anybody else {@code official}.
 */
final class PersonChooser {

  static final int EXPECTED_DAYS = 120;

  /**
   * What the text says beside the name.
   *
   * @param on the text's day
   * @param actors actors named in the phrase; empty where none is
   * @param offices offices that its titles can mean
   * @param former whether it calls the person a former one
   */
  record Cue(LocalDate on, List<String> actors, Set<Office> offices, boolean former) {

    boolean sameActor(OfficeTerm term) {
      return actors.isEmpty() || actors.contains(term.actor());
    }

    boolean sameOffice(OfficeTerm term) {
      return offices.contains(term.office());
    }
  }

  /**
   * A person in an office, and how well both fit.
   *
   * @param fit higher fits better
   * @param level for whom the person speaks
   * @param how the reason in words
   */
  record Choice(Person person, OfficeTerm term, int fit, Level level, String how) {}

  private PersonChooser() {}

  /** The best choice; none where nobody fits or two fit equally well. */
  static Optional<Choice> choose(List<Person> people, Cue cue) {
    List<Choice> choices =
        people.stream().flatMap(p -> best(p, cue).stream()).sorted(byFit()).toList();
    boolean tied =
        choices.size() > 1
            && choices.get(0).fit() == choices.get(1).fit()
            && !choices.get(0).person().equals(choices.get(1).person());
    return tied ? Optional.empty() : choices.stream().findFirst();
  }

  private static Comparator<Choice> byFit() {
    return Comparator.comparingInt(Choice::fit).reversed();
  }

  private static Optional<Choice> best(Person person, Cue cue) {
    return person.terms().stream()
        .map(term -> choice(person, term, cue))
        .filter(c -> c != null)
        .max(
            Comparator.comparingInt(Choice::fit)
                .thenComparing(c -> -c.term().office().ordinal())
                .thenComparing(c -> c.term().from()));
  }

  private static @Nullable Choice choice(Person person, OfficeTerm term, Cue cue) {
    boolean named = cue.sameActor(term) && cue.sameOffice(term);
    if (cue.former() && term.from().first().isBefore(cue.on())) {
      int fit = (named ? 70 : cue.sameActor(term) ? 60 : 20) + (term.overBy(cue.on()) ? 5 : 0);
      return former(person, term, fit, cue);
    }
    if (term.covers(cue.on())) {
      int fit = (cue.sameActor(term) ? 60 : 40) + (cue.sameOffice(term) ? 20 : 0);
      return new Choice(person, term, fit, term.office().level(), inOffice(term, cue.on()));
    }
    if (named && !cue.actors().isEmpty()) {
      String how = phrase(term) + ", as the text calls " + term.person();
      return new Choice(person, term, 50, term.office().level(), how);
    }
    if (term.overBy(cue.on())) {
      return former(person, term, cue.sameActor(term) ? 20 : 10, cue);
    }
    return coming(person, term, cue);
  }

  private static Choice former(Person person, OfficeTerm term, int fit, Cue cue) {
    String end = term.until() == null ? "" : " until " + term.until();
    String how = "former " + phrase(term) + end;
    boolean party = term.office().level() == Level.PARTY && !cue.former();
    return new Choice(person, term, fit, party ? Level.PARTY : Level.FORMER, how);
  }

  private static @Nullable Choice coming(Person person, OfficeTerm term, Cue cue) {
    if (cue.on().plusDays(EXPECTED_DAYS).isBefore(term.from().first())) {
      return null;
    }
    boolean head = term.office().level() == Level.HEAD;
    Level level = head ? Level.CANDIDATE : term.office().level();
    String how = phrase(term) + " only from " + term.from() + " on";
    return new Choice(person, term, cue.sameActor(term) ? 15 : 5, level, how);
  }

  private static String inOffice(OfficeTerm term, LocalDate on) {
    String how = phrase(term) + " since " + term.from();
    return term.unverified(on) ? how + ", not verified after " + term.checkedUntil() : how;
  }

  private static String phrase(OfficeTerm term) {
    String office = term.office().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return office + " of " + term.actor();
  }
}
