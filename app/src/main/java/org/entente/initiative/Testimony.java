package org.entente.initiative;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;

/**
 * A statement together with the document that it was found in.
 *
 * @param statement what was said
 * @param source where it was found
 */
public record Testimony(Statement statement, DocumentHead source) {

  /**
   * The day it was said: the statement's own date, else the document's, else the day it was first
   * seen.
   */
  public LocalDate day() {
    PartialDate said = statement.date() == null ? source.published() : statement.date();
    return said == null ? source.firstSeen() : said.last();
  }
}
