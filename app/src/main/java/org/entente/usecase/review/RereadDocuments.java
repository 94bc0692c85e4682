package org.entente.usecase.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.core.AsOf;
import org.entente.core.Issues;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reader;
import org.entente.usecase.ReadDocuments;
import org.entente.usecase.StarterDossier;

/**
 * Reads kept documents again that were read by older rules, word lists or initiatives, or without
 * the model that is connected. Texts, origins, days and judgements stay; a run that was broken off
 * goes on where it stopped.
 */
public final class RereadDocuments {

  private final Reader reader;
  private final Archive archive;
  private final LocalDate today;

  public RereadDocuments(Reader reader, Archive archive, LocalDate today) {
    this.reader = reader;
    this.archive = archive;
    this.today = today;
  }

  /**
   * What reading again gave.
   *
   * @param documents how many were read again
   * @param changed in how many of them something else is read now
   * @param statementsBefore statements in them before
   * @param statementsNow statements in them now
   */
  public record Result(int documents, int changed, int statementsBefore, int statementsNow) {

    private static final Result NONE = new Result(0, 0, 0, 0);

    private Result plus(Result other) {
      return new Result(
          documents + other.documents,
          changed + other.changed,
          statementsBefore + other.statementsBefore,
          statementsNow + other.statementsNow);
    }
  }

  /** How often a connected model was called so far. */
  public int calls() {
    return reader.calls();
  }

  /** How many documents were read by older rules; what was looked up by hand is never stale. */
  public int stale() {
    String now = reader.version();
    return archive.countByReader().entrySet().stream()
        .filter(entry -> isOlder(entry.getKey(), now))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether a document was read by older rules; a model besides them does no harm. */
  public boolean isStale(ReadDocument read) {
    return isOlder(read.reader(), reader.version());
  }

  private static boolean isOlder(String readBy, String now) {
    return !readBy.equals(now)
        && !readBy.startsWith(now + " + ")
        && !StarterDossier.isByHand(readBy);
  }

  private List<String> ids() {
    String now = reader.version();
    return archive.readersById("").entrySet().stream()
        .filter(entry -> isOlder(entry.getValue(), now))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Reads all of them again.
   *
   * @param issues gets what kept a connected model from answering, and what of it was dropped
   */
  public Result reread(ReadDocuments.Progress progress, Issues issues) {
    List<String> ids = ids();
    Result total = Result.NONE;
    int together = reader.together();
    for (int from = 0; from < ids.size(); from += together) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + together));
      total = total.plus(again(chunk, issues));
      progress.at(from + chunk.size(), ids.size());
    }
    return total;
  }

  private Result again(List<String> ids, Issues issues) {
    List<ReadDocument> before = List.copyOf(archive.list(ids, new AsOf(today)).values());
    List<Reader.Result> results =
        reader.readAll(before.stream().map(ReadDocument::document).toList());
    var now = new ArrayList<ReadDocument>();
    Result total = Result.NONE;
    for (int i = 0; i < before.size(); i++) {
      Reader.Result result = results.get(i);
      ReadDocument old = before.get(i);
      var read = new ReadDocument(old.document(), old.origin(), result.reading(), result.version());
      now.add(read);
      total = total.plus(compare(old, read));
      if (result.proposals() != null) {
        result.proposals().faults().forEach(issues::add);
      }
    }
    archive.keep(now);
    return total;
  }

  private static Result compare(ReadDocument before, ReadDocument now) {
    return new Result(
        1,
        before.reading().equals(now.reading()) ? 0 : 1,
        before.reading().statements().size(),
        now.reading().statements().size());
  }
}
