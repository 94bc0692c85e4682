package org.entente.usecase.view;

import java.time.LocalDate;
import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.entente.reading.review.Judgement;
import org.entente.reading.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a reading as lists and JSON show it; its parts are those of {@link Correction}.
 *
 * @param document id of the document
 * @param standing how it relates to what is read now
 * @param stale whether a person should look at it again
 */
public record CorrectionView(
    long number,
    LocalDate day,
    @Nullable String by,
    Correction.Verdict verdict,
    String document,
    String reason,
    Statement before,
    @Nullable Statement after,
    Standing standing,
    boolean stale,
    @Nullable LocalDate undone) {

  public static CorrectionView of(Judgement judgement) {
    Correction correction = judgement.correction();
    return new CorrectionView(
        correction.number(),
        correction.day(),
        correction.by(),
        correction.verdict(),
        correction.document(),
        correction.reason(),
        correction.before(),
        correction.after(),
        judgement.standing(),
        judgement.standing().isStale(),
        correction.undone());
  }

  /** What was read, in few words. */
  public String was() {
    return verdict == Correction.Verdict.ADD ? "nothing" : row(before);
  }

  /** What the person says, in few words. */
  public String now() {
    return switch (verdict) {
      case ACCEPT -> "the same";
      case REJECT -> "nothing";
      case ADD -> row(before);
      case CORRECT -> after == null ? "" : row(after);
    };
  }

  private static String row(Statement statement) {
    return statement.actor()
        + " "
        + statement.stance().word()
        + " "
        + statement.initiative()
        + (statement.speaker() == null ? "" : ", " + statement.speaker())
        + (statement.date() == null ? "" : ", " + statement.date());
  }
}
