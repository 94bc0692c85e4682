package org.entente.usecase.review;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Level;
import org.entente.core.Failure;
import org.entente.evidence.Document;
import org.entente.evidence.Passage;
import org.entente.evidence.Sentence;
import org.entente.initiative.Correction;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.reading.review.CorrectedReading;

/** Makes the statement that a person adds to a reading, checking every part. */
final class Added {

  private static final String RULE = "added by hand";
  private static final int MOST_SENTENCES = 8;

  private final Corrected corrected;

  Added(Corrected corrected) {
    this.corrected = corrected;
  }

  /**
   * The statement.
   *
   * @param standing what stands of the reading now
   */
  Statement of(Document document, Missed missed, CorrectedReading standing) {
    require("actor", missed.says().actor(), "say whose stance it is");
    require("initiative", missed.says().initiative(), "say what the stance is on");
    require("stance", missed.says().stance(), "say what was taken: support, oppose, …");
    Passage passage = passage(document, missed.sentences());
    Statement statement = corrected.of(blank(passage), missed.says());
    requireNew(statement, standing);
    return statement;
  }

  private static void require(String field, String value, String hint) {
    if (value.isEmpty()) {
      throw Failure.usage(field + ": " + hint);
    }
  }

  private static Passage passage(Document document, List<Integer> numbers) {
    List<Sentence> all = document.sentences();
    if (numbers.isEmpty()) {
      throw Failure.usage("sentence: mark the sentence or sentences that say it");
    }
    int first = numbers.getFirst();
    int last = numbers.getLast();
    if (first < 1 || last > all.size()) {
      throw Failure.usage("sentence: the document has the sentences 1 to " + all.size());
    }
    if (last - first + 1 != numbers.size()) {
      throw Failure.usage("sentence: mark sentences that follow one another");
    }
    if (numbers.size() > MOST_SENTENCES) {
      throw Failure.usage("sentence: mark at most " + MOST_SENTENCES + ", those that say it");
    }
    int start = all.get(first - 1).start();
    int end = all.get(last - 1).end();
    return new Passage(document.id(), first - 1, start, end, document.text().substring(start, end));
  }

  private static Statement blank(Passage passage) {
    return new Statement(
        passage.document() + "-" + passage.start() + "-by-hand",
        "",
        "",
        null,
        Level.STATE,
        Stance.NEUTRAL,
        null,
        Correction.CERTAINTY,
        RULE,
        passage,
        false,
        RULE,
        List.of());
  }

  /** One actor's stance on one initiative is one statement of a passage, read or added. */
  private static void requireNew(Statement added, CorrectedReading corrected) {
    Optional<Statement> same =
        corrected.standing().stream()
            .map(CorrectedReading.Standings::says)
            .filter(s -> s.actor().equals(added.actor()))
            .filter(s -> s.initiative().equals(added.initiative()))
            .filter(s -> overlap(s.evidence(), added.evidence()))
            .findFirst();
    if (same.isPresent()) {
      throw Failure.usage(
          "a stance of "
              + added.actor()
              + " on "
              + added.initiative()
              + " already stands for this passage ("
              + same.get().stance().word()
              + "): if it is wrong, correct it there, or undo it and add it again");
    }
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
