package org.entente.usecase.review;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Ruling;
import org.entente.initiative.Statement;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;
import org.entente.reading.review.Sameness;
import org.jspecify.annotations.Nullable;

/** Takes down what people say of readings, and undoes it. */
public final class ReviewStatements {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_REASON = 1000;

  private final Archive archive;
  private final Corrections corrections;
  private final Corrected corrected;
  private final Added added;
  private final LocalDate today;

  /**
   * Reviews what is kept.
   *
   * @param today the day from which judgements made now count
   */
  public ReviewStatements(
      Archive archive,
      Corrections corrections,
      Initiatives initiatives,
      ActorDirectory actors,
      LocalDate today) {
    this.archive = archive;
    this.corrections = corrections;
    this.corrected = new Corrected(initiatives, actors, today);
    this.added = new Added(corrected);
    this.today = today;
  }

  /** What became of a judgement that was handed in. */
  public sealed interface Outcome {

    /** It is kept. */
    record Kept(Ruling correction) implements Outcome {}

    /** The statement is not there any more as it was shown; nothing was kept. */
    record Stale(String why) implements Outcome {}
  }

  /** The verdict of this word on a statement that was read. */
  public static Correction.Verdict verdict(String word) {
    return Corrected.parse("verdict", word, Correction.Verdict.OF_A_READING);
  }

  /**
   * Takes down a judgement.
   *
   * @throws Failure of kind usage when a part of it is wrong
   */
  public Outcome judge(Judge judge) {
    requireReason(judge.verdict(), judge.by(), judge.reason());
    Optional<ReadDocument> document = archive.find(judge.document(), new AsOf(today));
    if (document.isEmpty()) {
      return new Outcome.Stale("The document is no longer kept.");
    }
    Optional<Statement> found =
        document.get().reading().statements().stream()
            .filter(s -> s.id().equals(judge.statement()))
            .findFirst();
    if (found.isEmpty()) {
      return new Outcome.Stale(
          "The statement is no longer read in this document: the document was read again, or its"
              + " text has changed.");
    }
    Statement read = found.get();
    if (!Sameness.fingerprint(read).equals(judge.fingerprint())) {
      return new Outcome.Stale("The statement has meanwhile been read otherwise.");
    }
    return new Outcome.Kept(corrections.add(draft(judge, read)));
  }

  private Corrections.Draft draft(Judge judge, Statement read) {
    Statement after =
        judge.verdict() == Correction.Verdict.CORRECT ? corrected.of(read, judge.changes()) : null;
    if (after != null && Sameness.fingerprint(after).equals(Sameness.fingerprint(read))) {
      throw Failure.usage("nothing was changed: accept the statement if it is right as it is");
    }
    return new Corrections.Draft(
        today, judge.by(), judge.verdict(), read, after, judge.reason().strip());
  }

  /**
   * Takes down a judgement of a driver, hurdle or foundation.
   *
   * @throws Failure of kind usage when a part of it is wrong
   */
  public Outcome judge(JudgeFactor judge) {
    requireReason(judge.verdict(), judge.by(), judge.reason());
    Optional<ReadDocument> document = archive.find(judge.document(), new AsOf(today));
    if (document.isEmpty()) {
      return new Outcome.Stale("The document is no longer kept.");
    }
    Optional<Factor> found =
        document.get().reading().factors().stream()
            .filter(f -> Sameness.fingerprint(f).equals(judge.fingerprint()))
            .findFirst();
    if (found.isEmpty()) {
      return new Outcome.Stale("This driver or hurdle is no longer read so in the document.");
    }
    Factor read = found.get();
    Factor after =
        judge.verdict() == Correction.Verdict.CORRECT ? Corrected.of(read, judge.kind()) : null;
    return new Outcome.Kept(
        corrections.add(
            new Corrections.FactorDraft(
                today, judge.by(), judge.verdict(), read, after, judge.reason().strip())));
  }

  /**
   * Takes down a statement that no rule has read.
   *
   * @throws Failure of kind usage when a part of it is wrong
   */
  public Outcome add(Missed missed) {
    requireShort(missed.by(), missed.reason());
    Optional<ReadDocument> document = archive.find(missed.document(), new AsOf(today));
    if (document.isEmpty()) {
      return new Outcome.Stale("The document is no longer kept.");
    }
    if (!Sameness.fingerprint(document.get().document()).equals(missed.fingerprint())) {
      return new Outcome.Stale("The text of the document has changed.");
    }
    CorrectedReading standing =
        new ShowJudgements(archive, corrections).reading(document.get(), new AsOf(today));
    Statement says = added.of(document.get().document(), missed, standing);
    return new Outcome.Kept(
        corrections.add(
            new Corrections.Draft(
                today, missed.by(), Correction.Verdict.ADD, says, null, missed.reason().strip())));
  }

  private static void requireReason(
      Correction.Verdict verdict, @Nullable String by, String reason) {
    requireShort(by, reason);
    if (verdict != Correction.Verdict.ACCEPT && reason.isBlank()) {
      throw Failure.usage("reason: say in a few words why; it is shown wherever the change is");
    }
  }

  private static void requireShort(@Nullable String by, String reason) {
    if (by != null && by.length() > LONGEST_NAME) {
      throw Failure.usage("by: a name has at most " + LONGEST_NAME + " characters");
    }
    if (reason.length() > LONGEST_REASON) {
      throw Failure.usage("reason: at most " + LONGEST_REASON + " characters");
    }
  }

  /**
   * Undoes a judgement from today on.
   *
   * @throws Failure of kind usage when there is none of this number
   */
  public Ruling undo(long number) {
    return corrections
        .undo(number, today)
        .orElseThrow(() -> Failure.usage("there is no correction " + number));
  }
}
