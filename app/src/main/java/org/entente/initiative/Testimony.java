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

  /** The rule of statements that a person looked up and put in other words. */
  public static final String CURATED = "curated statement";

  /** Whether the passage is a paraphrase by hand rather than the source's own words. */
  public boolean isParaphrase() {
    return statement.rule().equals(CURATED);
  }

  /**
   * The day it was said: the statement's own date, else the document's, else the day it was first
   * seen.
   */
  public LocalDate day() {
    PartialDate said = statement.date() == null ? source.published() : statement.date();
    return said == null ? source.firstSeen() : said.last();
  }
}
