package org.entente.reading;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.AsOf;

/** Counts kept documents of independent origins, by the day they were published. */
public interface ReadingCounts {

  /**
   * One day.
   *
   * @param relevant documents that concern the initiative
   * @param read all documents
   */
  record Day(LocalDate day, long relevant, long read) {}

  /** The days with documents seen by the date, in order; copies of a document are left out. */
  List<Day> byDay(String initiative, AsOf asOf);

  /**
   * Dates and titles of documents on an initiative within a span of days, oldest first; a title
   * that several bear is told once, with the first date.
   */
  List<String> titles(String initiative, LocalDate from, LocalDate to, int most);
}
