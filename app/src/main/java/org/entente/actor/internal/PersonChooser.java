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
 * a coming head a {@code candidate}, unless he or she already leads the governing party and takes
 * office within two weeks.
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
  record Choice(Person person, OfficeTerm term, int fit, Level level, String how) {

    /** Whether the office is held on the day, or at least named by the text. */
    boolean current() {
      return fit >= IN_OFFICE_ELSEWHERE;
    }

    /** Whether the office was given up before the day. */
    boolean bygone() {
      return fit < IN_OFFICE_ELSEWHERE;
    }
  }

  private static final int FITS = 60;
  private static final int NAMED_BY_TEXT = 50;
  private static final int DESIGNATE = 45;
  private static final int IN_OFFICE_ELSEWHERE = 40;
  private static final int SAME_OFFICE = 20;
  private static final int BEFORE = 20;
  private static final int SOON = 15;
  private static final int DESIGNATE_DAYS = 14;

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
                .thenComparing(c -> c.term().office(), Comparator.reverseOrder())
                .thenComparing(c -> c.term().from()));
  }

  private static @Nullable Choice choice(Person person, OfficeTerm term, Cue cue) {
    boolean named = cue.sameActor(term) && cue.sameOffice(term);
    if (cue.former() && term.from().first().isBefore(cue.on())) {
      int over = term.overBy(cue.on()) ? 5 : 0;
      int fit = named ? FITS + 10 : cue.sameActor(term) ? FITS : IN_OFFICE_ELSEWHERE;
      return former(person, term, fit + over, cue);
    }
    if (term.covers(cue.on())) {
      int fit = cue.sameActor(term) ? FITS : IN_OFFICE_ELSEWHERE;
      int more = cue.sameOffice(term) ? SAME_OFFICE : 0;
      String how = inOffice(term, cue.on());
      return new Choice(person, term, fit + more, term.office().level(), how);
    }
    if (named && !cue.actors().isEmpty()) {
      String how = phrase(term) + ", as the text calls " + term.person();
      return new Choice(person, term, NAMED_BY_TEXT, term.office().level(), how);
    }
    if (term.overBy(cue.on())) {
      return former(person, term, cue.sameActor(term) ? BEFORE : BEFORE / 2, cue);
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
    LocalDate start = term.from().first();
    if (cue.on().plusDays(EXPECTED_DAYS).isBefore(start)) {
      return null;
    }
    boolean head = term.office().level() == Level.HEAD;
    String how = phrase(term) + " only from " + term.from() + " on";
    if (head
        && !cue.on().plusDays(DESIGNATE_DAYS).isBefore(start)
        && leadsParty(person, term, cue)) {
      int fit = cue.sameActor(term) ? FITS + 1 : DESIGNATE;
      return new Choice(person, term, fit, Level.HEAD, "designate, " + how);
    }
    Level level = head ? Level.CANDIDATE : term.office().level();
    return new Choice(person, term, cue.sameActor(term) ? SOON : SOON / 3, level, how);
  }

  /** Whether the coming head already leads the party that elects the head. */
  private static boolean leadsParty(Person person, OfficeTerm coming, Cue cue) {
    return person.terms().stream()
        .anyMatch(
            t ->
                t.office() == Office.PARTY_LEADER
                    && t.actor().equals(coming.actor())
                    && t.covers(cue.on()));
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
