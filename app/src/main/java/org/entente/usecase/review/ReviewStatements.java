package org.entente.usecase.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.initiative.Correction;
import org.entente.initiative.Initiatives;
import org.entente.initiative.Statement;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;
import org.entente.reading.review.Judgement;
import org.entente.reading.review.Recall;
import org.entente.reading.review.RulePrecision;
import org.entente.reading.review.Sameness;
import org.entente.reading.review.Standing;
import org.jspecify.annotations.Nullable;

/** Takes down what people say of readings, undoes it, and tells what became of it. */
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
    record Kept(Correction correction) implements Outcome {}

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
    requireShort(judge.by(), judge.reason());
    if (judge.verdict() != Correction.Verdict.ACCEPT && judge.reason().isBlank()) {
      throw Failure.usage("reason: say in a few words why; it is shown wherever the change is");
    }
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
    CorrectedReading standing = reading(document.get(), new AsOf(today));
    Statement says = added.of(document.get().document(), missed, standing);
    return new Outcome.Kept(
        corrections.add(
            new Corrections.Draft(
                today, missed.by(), Correction.Verdict.ADD, says, null, missed.reason().strip())));
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
  public Correction undo(long number) {
    return corrections
        .undo(number, today)
        .orElseThrow(() -> Failure.usage("there is no correction " + number));
  }

  /** What stands of a document's reading on a day. */
  public CorrectedReading reading(ReadDocument read, AsOf asOf) {
    return CorrectedReading.of(read, of(read.document().id(), asOf));
  }

  private List<Correction> of(String document, AsOf asOf) {
    return corrections.list().stream()
        .filter(c -> c.document().equals(document) && c.countsOn(asOf))
        .toList();
  }

  /** The judgements of one document, undone ones included, the newest first. */
  public List<Correction> history(String document, AsOf asOf) {
    return corrections.list().stream()
        .filter(c -> c.document().equals(document) && asOf.includes(c.day()))
        .toList()
        .reversed();
  }

  /**
   * Every judgement made by the day with how it stands against what is read now, the newest first;
   * one undone by then is not compared.
   */
  public List<Judgement> judgements(AsOf asOf) {
    Map<String, List<Correction>> byDocument = byDocument(asOf);
    var documents = archive.list(List.copyOf(byDocument.keySet()), asOf);
    Map<Long, Judgement> byNumber = new LinkedHashMap<>();
    byDocument.forEach(
        (id, list) -> {
          ReadDocument read = documents.get(id);
          List<Judgement> judged =
              read == null
                  ? CorrectedReading.ofMissing(list)
                  : CorrectedReading.of(read, list).judgements();
          judged.forEach(j -> byNumber.put(j.correction().number(), j));
        });
    return corrections.list().stream()
        .filter(c -> asOf.includes(c.day()))
        .map(c -> byNumber.getOrDefault(c.number(), new Judgement(c, Standing.UNDONE, null)))
        .toList()
        .reversed();
  }

  private Map<String, List<Correction>> byDocument(AsOf asOf) {
    Map<String, List<Correction>> byDocument = new LinkedHashMap<>();
    corrections.list().stream()
        .filter(c -> c.countsOn(asOf))
        .forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    return byDocument;
  }

  /** How much of what people hold to be said the rules had read. */
  public Recall recall(AsOf asOf) {
    Map<String, List<Correction>> judged = byDocument(asOf);
    return Recall.of(archive.list(List.copyOf(judged.keySet()), asOf), judged);
  }

  /** How often each rule was right by the judgements made until the day. */
  public List<RulePrecision> precision(AsOf asOf) {
    return RulePrecision.of(corrections.list().stream().filter(c -> c.countsOn(asOf)).toList());
  }
}
