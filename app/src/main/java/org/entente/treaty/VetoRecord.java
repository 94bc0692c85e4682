package org.entente.treaty;

import java.time.LocalDate;
import java.util.List;

/**
 * A veto as a published list records it; whom it shielded is a judgement that the list does not
 * make.
 *
 * @param date day of the vote
 * @param by the permanent members that cast it
 * @param draft number of the draft
 * @param subject the agenda item
 * @param topic the crisis
 */
public record VetoRecord(
    LocalDate date, List<String> by, String draft, String subject, String topic) {

  public VetoRecord {
    by = List.copyOf(by);
  }
}
