package org.entente.initiative;

import java.util.List;
import org.entente.actor.Level;
import org.entente.core.Confidence;
import org.entente.core.PartialDate;
import org.entente.evidence.SourceGrade;
import org.jspecify.annotations.Nullable;

/**
 * A file of statements that a person looked up and paraphrased.
 *
 * @param initiative slug of the initiative they are on
 * @param statements the statements
 */
public record CuratedStatements(String initiative, List<Entry> statements) {

  public CuratedStatements {
    Initiative.require(initiative != null, "initiative", "the slug of an initiative");
    statements = Initiative.orEmpty(statements);
  }

  /**
   * One statement as looked up.
   *
   * @param id its stable name
   * @param actor id of the state or organisation
   * @param speaker who spoke, if a person
   * @param level for whom the speaker speaks
   * @param stance what was taken
   * @param date when
   * @param paraphrase what was said, in our own words
   * @param place where, if known
   * @param source publication that reports it
   * @param grade Admiralty grade
   * @param confidence how sure the person is of the entry
   * @param checks in how many independent places it was found
   * @param note what is unsure
   * @param topics keywords
   * @param via who reported the stance, where it is second-hand
   */
  public record Entry(
      String id,
      String actor,
      @Nullable String speaker,
      Level level,
      Stance stance,
      PartialDate date,
      String paraphrase,
      @Nullable String place,
      Publication source,
      SourceGrade grade,
      Confidence confidence,
      int checks,
      @Nullable String note,
      List<String> topics,
      @Nullable String via) {

    public Entry {
      Initiative.require(id != null && id.matches("[a-z0-9-]+"), "id", "lower-case-words");
      Initiative.require(actor != null, "actor", "the id of a state or organisation");
      Initiative.require(level != null, "level", "who speaks");
      Initiative.require(stance != null, "stance", "one of the five stances");
      Initiative.require(date != null, "date", "when it was said");
      Initiative.require(paraphrase != null && !paraphrase.isBlank(), "paraphrase", "a sentence");
      Initiative.require(source != null, "source", "the publication that reports it");
      Initiative.require(grade != null, "grade", "an Admiralty grade such as B2");
      confidence = confidence == null ? Confidence.MEDIUM : confidence;
      topics = Initiative.orEmpty(topics);
    }
  }

  /** A publication that reports a statement. */
  public record Publication(
      String title, @Nullable String publisher, @Nullable PartialDate date, @Nullable String url) {}
}
