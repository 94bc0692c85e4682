package org.entente.initiative;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.jspecify.annotations.Nullable;

/**
 * A statement together with the document that it was found in.
 *
 * @param statement what was said
 * @param source where it was found
 * @param correction the judgement of a person that vouches for it, if any
 */
public record Testimony(Statement statement, DocumentHead source, @Nullable Correction correction) {

  /** A statement as it was read, which nobody has judged. */
  public Testimony(Statement statement, DocumentHead source) {
    this(statement, source, null);
  }

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
