package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
import org.entente.initiative.Statement;
import org.entente.reading.review.Judged;
import org.entente.reading.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a reading as lists and JSON show it; its parts are those of {@link Ruling}.
 *
 * @param document id of the document
 * @param before the statement that was judged or added; null for a driver or hurdle
 * @param after what is said instead of the statement, for a correction
 * @param factor the driver, hurdle or foundation that was judged; null for a statement
 * @param factorAfter the same of another kind, for a correction
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
    @Nullable Statement before,
    @Nullable Statement after,
    @Nullable Factor factor,
    @Nullable Factor factorAfter,
    Standing standing,
    boolean stale,
    @Nullable LocalDate undone) {

  public static CorrectionView of(Judged judgement) {
    Ruling correction = judgement.correction();
    return new CorrectionView(
        correction.number(),
        correction.day(),
        correction.by(),
        correction.verdict(),
        correction.document(),
        correction.reason(),
        correction instanceof Correction c ? c.before() : null,
        correction instanceof Correction c ? c.after() : null,
        correction instanceof FactorCorrection f ? f.before() : null,
        correction instanceof FactorCorrection f ? f.after() : null,
        judgement.standing(),
        judgement.standing().isStale(),
        correction.undone());
  }

  /** What was read, in few words. */
  public String was() {
    return verdict == Correction.Verdict.ADD ? "nothing" : row(before, factor);
  }

  /** What the person says, in few words. */
  public String now() {
    return switch (verdict) {
      case ACCEPT -> "the same";
      case REJECT -> "nothing";
      case ADD -> row(before, factor);
      case CORRECT -> row(after, factorAfter);
    };
  }

  private static String row(@Nullable Statement statement, @Nullable Factor factor) {
    if (factor != null) {
      return factor.kind().name().toLowerCase(Locale.ROOT)
          + " of "
          + factor.initiative()
          + ": "
          + factor.phrase();
    }
    return statement == null ? "" : row(statement);
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
