package org.entente.actor;

import java.time.LocalDate;
import org.entente.core.Confidence;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office.
 *
 * @param person usual full name
 * @param actor id of the state or organisation
 * @param office the office
 * @param title what the office is called: "Prime Minister"
 * @param from first day, as far as known
 * @param until last day, as far as known; null while it goes on or where the end is not known
 * @param checkedUntil the day up to which an open end was looked up
 * @param confidence how sure the record is
 */
public record OfficeTerm(
    String person,
    String actor,
    Office office,
    String title,
    PartialDate from,
    @Nullable PartialDate until,
    LocalDate checkedUntil,
    Confidence confidence) {

  public OfficeTerm {
    if (until != null && until.last().isBefore(from.first())) {
      throw new IllegalArgumentException(person + " leaves " + title + " before taking it");
    }
  }

  /** Whether the person held the office on a day; a partly known date is read widely. */
  public boolean covers(LocalDate on) {
    return !on.isBefore(from.first()) && (until == null || !on.isAfter(until.last()));
  }

  /** Whether the term was over by a day. */
  public boolean overBy(LocalDate on) {
    return until != null && on.isAfter(until.last());
  }

  /** Whether an open end is taken on trust, because the day lies after the last look-up. */
  public boolean unverified(LocalDate on) {
    return until == null && on.isAfter(checkedUntil);
  }
}
