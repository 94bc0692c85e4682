package org.entente.actor.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Level;
import org.entente.actor.Office;
import org.entente.actor.OfficeTerm;

/** What offices have in common. */
final class Offices {

  private static final Set<Office> SHARED =
      EnumSet.of(
          Office.MINISTER,
          Office.SPOKESPERSON,
          Office.SENIOR_DIPLOMAT,
          Office.PARTY_LEADER,
          Office.LEGISLATOR,
          Office.COMMISSIONER);

  private Offices() {}

  /** Whether an actor has one holder of it at a time, so that the title alone names the person. */
  static boolean unique(Office office) {
    return !SHARED.contains(office);
  }

  /** The offices a title can mean, the head of state first where presidents govern. */
  static List<Office> inOrder(List<Office> offices, boolean presidentGoverns) {
    int government = offices.indexOf(Office.HEAD_OF_GOVERNMENT);
    int state = offices.indexOf(Office.HEAD_OF_STATE);
    if (!presidentGoverns || government < 0 || state < government) {
      return offices;
    }
    var ordered = new ArrayList<>(offices);
    Collections.swap(ordered, government, state);
    return ordered;
  }

  /** Whether somebody holds an office that speaks for an actor on a day. */
  static boolean serves(Person person, LocalDate on) {
    return person.terms().stream()
        .anyMatch(t -> t.covers(on) && t.office().level() != Level.LEGISLATOR);
  }

  static boolean everHead(Person person) {
    return person.terms().stream().map(OfficeTerm::office).anyMatch(o -> o.level() == Level.HEAD);
  }
}
