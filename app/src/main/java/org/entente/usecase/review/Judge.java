package org.entente.usecase.review;

import org.entente.initiative.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one statement.
 *
 * @param document id of the document
 * @param statement id of the statement as it was shown
 * @param fingerprint of the statement as it was shown; where it is another now, nothing is kept
 * @param verdict what is said of it
 * @param by who says it, if a name is given
 * @param reason why; needed unless it is accepted
 * @param changes what the passage says instead, used for a correction only
 */
public record Judge(
    String document,
    String statement,
    String fingerprint,
    Correction.Verdict verdict,
    @Nullable String by,
    String reason,
    Changes changes) {

  /**
   * The parts of a statement that can be corrected; what is empty stays as it was read.
   *
   * @param initiative slug
   * @param actor id of a state or organisation
   * @param speaker name; {@code -} for nobody in particular
   * @param level who speaks, by its word
   * @param stance by its word
   * @param date {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; {@code -} for unknown
   */
  public record Changes(
      String initiative, String actor, String speaker, String level, String stance, String date) {

    public static final Changes NONE = new Changes("", "", "", "", "", "");
  }
}
