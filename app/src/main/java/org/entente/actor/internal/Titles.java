package org.entente.actor.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.Level;
import org.entente.actor.Office;
import org.entente.actor.Organisation;
import org.entente.actor.Resolution;
import org.jspecify.annotations.Nullable;

/** What titles say by themselves, whoever bears them. */
final class Titles {

  /** Offices of which a text names the holder without repeating the country it is about. */
  private static final Set<Office> OF_THE_SUBJECT =
      EnumSet.of(
          Office.FOREIGN_MINISTER,
          Office.DEFENCE_MINISTER,
          Office.MINISTER,
          Office.SECURITY_ADVISER,
          Office.CHIEF_CABINET_SECRETARY,
          Office.SPOKESPERSON);

  private Titles() {}

  /** The weightiest title of a phrase. */
  static Sense.Title chief(Phrase phrase) {
    Sense.Title last = phrase.titles().getLast();
    if (last.plural()) {
      return last;
    }
    return phrase.titles().stream()
        .filter(t -> t.level() == Level.CANDIDATE)
        .findFirst()
        .orElseGet(phrase.titles()::getFirst);
  }

  /** The actor of a title that names none: the only one that has it, or the last assembly's. */
  static List<String> owner(Sense.Title title, Context context) {
    if (title.actor() != null) {
      return List.of(title.actor());
    }
    return title.ofBody()
        ? context.assembly().map(a -> List.of(a.actor().id())).orElse(List.of())
        : List.of();
  }

  static boolean canBeSubjects(Sense.Title title) {
    return !title.offices().isEmpty() && OF_THE_SUBJECT.contains(title.offices().getFirst());
  }

  /** A title-holder of whom the pack knows no term. */
  static Resolution resolution(
      Phrase phrase, Sense.Title title, Actor actor, @Nullable String person, String how) {
    Office first = title.offices().isEmpty() ? null : title.offices().getFirst();
    boolean leadsParty = first == Office.PARAMOUNT_LEADER && ofParty(phrase);
    Office office = leadsParty ? Office.PARTY_LEADER : first;
    return new Resolution(actor, person, office, level(phrase, title, actor), how);
  }

  private static boolean ofParty(Phrase phrase) {
    return phrase.institution() != null && phrase.institution().level() == Level.PARTY;
  }

  private static Level level(Phrase phrase, Sense.Title title, Actor actor) {
    Level level = title.levelOfHolder();
    if (phrase.has(Qualifier.FORMER)) {
      return Level.FORMER;
    }
    if (phrase.has(Qualifier.SHADOW)) {
      return Level.PARTY;
    }
    boolean party = ofParty(phrase);
    if (title.plural() && level == Level.LEGISLATOR) {
      return party ? Level.PARTY : Level.LEGISLATURE;
    }
    if (title.plural() && level == Level.HEAD && actor instanceof Organisation) {
      return Level.ORG;
    }
    if (party && level != Level.LEGISLATOR) {
      return Level.PARTY;
    }
    return level == Level.HEAD && phrase.has(Qualifier.DEPUTY) ? Level.OFFICIAL : level;
  }
}
