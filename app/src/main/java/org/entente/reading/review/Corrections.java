package org.entente.reading.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
import org.entente.initiative.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the judgements that people made of readings. None is ever changed or removed, whatever
 * becomes of the documents; one can be undone, which is noted with its day.
 */
public interface Corrections {

  /** Keeps a judgement and gives it its number. */
  Correction add(Draft draft);

  /** Keeps a judgement of a driver or hurdle and gives it its number. */
  FactorCorrection add(FactorDraft draft);

  /**
   * Notes that a judgement no longer counts from a day on; one that is undone already stays so.
   *
   * @return the judgement, or empty where there is none of this number
   */
  Optional<Ruling> undo(long number, LocalDate day);

  /** All judgements of statements, undone ones included, in the order in which they were made. */
  List<Correction> list();

  /** All judgements of drivers and hurdles, likewise. */
  List<FactorCorrection> listFactors();

  /** How often what is kept was changed since the store was opened. */
  long changes();

  /**
   * A judgement about to be kept; its parts are those of {@link Correction}.
   *
   * @param day the first day whose views know it
   * @param by who judged, if a name is given
   * @param before the statement as it was read
   * @param after what it says instead, for a correction only
   * @param reason why
   */
  record Draft(
      LocalDate day,
      @Nullable String by,
      Correction.Verdict verdict,
      Statement before,
      @Nullable Statement after,
      String reason) {

    /** The judgement under a number. */
    public Correction numbered(long number) {
      return new Correction(number, day, by, verdict, before, after, reason, null);
    }
  }

  /**
   * A judgement of a driver or hurdle about to be kept; its parts are those of {@link
   * FactorCorrection}.
   *
   * @param day the first day whose views know it
   * @param by who judged, if a name is given
   * @param before as it was read
   * @param after of another kind, for a correction only
   * @param reason why
   */
  record FactorDraft(
      LocalDate day,
      @Nullable String by,
      Correction.Verdict verdict,
      Factor before,
      @Nullable Factor after,
      String reason) {

    /** The judgement under a number. */
    public FactorCorrection numbered(long number) {
      return new FactorCorrection(number, day, by, verdict, before, after, reason, null);
    }
  }
}
