package org.entente.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;
import org.entente.reading.review.Sameness.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What stands of one document's reading once people have judged it.
 *
 * <p>A person's word outranks the reader's: an accepted or corrected statement stands even where
 * newer rules read the passage otherwise or not at all, as long as the document still holds the
 * passage. A rejection only takes away the row that was rejected.
 *
 * @param standing the statements that stand, in text order, each with the correction behind it
 * @param judgements the corrections, in the order in which they were made
 */
public record CorrectedReading(List<Standings> standing, List<Judgement> judgements) {

  /**
   * One statement that stands.
   *
   * @param read as it was read; null where only a person says it
   * @param says what is used
   * @param correction the judgement behind it, if any
   */
  public record Standings(
      @Nullable Statement read, Statement says, @Nullable Correction correction) {}

  public CorrectedReading {
    standing = List.copyOf(standing);
    judgements = List.copyOf(judgements);
  }

  /** The reading of a document under the corrections of it that count. */
  public static CorrectedReading of(ReadDocument read, List<Correction> corrections) {
    return new Judging(read.document().text(), read.reading().statements()).judge(corrections);
  }

  /** The document with the statements that stand. */
  public ReadDocument asRead(ReadDocument read) {
    var initiatives = new LinkedHashSet<>(read.reading().initiatives());
    standing.forEach(s -> initiatives.add(s.says().initiative()));
    return new ReadDocument(
        read.document(),
        read.origin(),
        new Reading(
            List.copyOf(initiatives),
            standing.stream().map(Standings::says).toList(),
            read.reading().factors()),
        read.reader());
  }

  /** The judgements of a document that is no longer kept. */
  public static List<Judgement> ofMissing(List<Correction> corrections) {
    return corrections.stream().map(c -> new Judgement(c, Standing.GONE, null)).toList();
  }

  /** Finds for each correction, the latest first, the statement it is about. */
  private static final class Judging {

    private final String text;
    private final List<Statement> read;
    private final Map<Statement, Judgement> byStatement = new LinkedHashMap<>();
    private final Set<Subject> settled = new HashSet<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Judging(String text, List<Statement> read) {
      this.text = text;
      this.read = read;
    }

    CorrectedReading judge(List<Correction> corrections) {
      corrections.stream()
          .sorted(Comparator.comparingLong(Correction::number).reversed())
          .forEach(correction -> judgements.add(settle(correction)));
      judgements.sort(Comparator.comparingLong(j -> j.correction().number()));
      return new CorrectedReading(standing(), judgements);
    }

    private Judgement settle(Correction correction) {
      if (!Sameness.holds(text, correction.before())) {
        return new Judgement(correction, Standing.GONE, null);
      }
      Optional<Statement> found = match(correction);
      boolean replaced =
          found.isPresent()
              ? byStatement.containsKey(found.get())
              : !settled.add(Subject.of(correction.before()));
      if (replaced) {
        return new Judgement(correction, Standing.REPLACED, found.orElse(null));
      }
      if (found.isEmpty()) {
        boolean added = correction.verdict() == Correction.Verdict.ADD;
        return new Judgement(correction, added ? Standing.HOLDS : Standing.UNREAD, null);
      }
      settled.add(Subject.of(correction.before()));
      var judgement = new Judgement(correction, compare(correction, found.get()), found.get());
      byStatement.put(found.get(), judgement);
      return judgement;
    }

    /** By its id, else by whose stance on what it is, else by what the person made of it. */
    private Optional<Statement> match(Correction correction) {
      Subject before = Subject.of(correction.before());
      List<Statement> same = read.stream().filter(s -> Subject.of(s).equals(before)).toList();
      return same.stream()
          .filter(s -> s.id().equals(correction.before().id()))
          .findFirst()
          .or(() -> same.stream().filter(s -> !byStatement.containsKey(s)).findFirst())
          .or(() -> same.stream().findFirst())
          .or(() -> correction.vouched().flatMap(this::readByNow));
    }

    private Optional<Statement> readByNow(Statement vouched) {
      Subject after = Subject.of(vouched);
      return read.stream().filter(s -> Subject.of(s).equals(after)).findFirst();
    }

    private static Standing compare(Correction correction, Statement now) {
      Statement before = correction.before();
      return switch (correction.verdict()) {
        case ACCEPT -> Sameness.saysTheSame(before, now) ? Standing.HOLDS : Standing.CHANGED;
        case REJECT -> Sameness.sameRow(before, now) ? Standing.HOLDS : Standing.CHANGED;
        case ADD -> Sameness.sameRow(before, now) ? Standing.AGREED : Standing.CHANGED;
        case CORRECT ->
            Sameness.saysTheSame(before, now)
                ? Standing.HOLDS
                : correction.vouched().filter(s -> Sameness.saysTheSame(s, now)).isPresent()
                    ? Standing.AGREED
                    : Standing.CHANGED;
      };
    }

    private List<Standings> standing() {
      var standing = new ArrayList<Standings>();
      for (Statement statement : read) {
        Judgement judgement = byStatement.get(statement);
        if (judgement == null) {
          standing.add(new Standings(statement, statement, null));
        } else {
          stands(judgement, statement).ifPresent(standing::add);
        }
      }
      for (Judgement judgement : judgements) {
        if (judgement.standsAlone()) {
          judgement
              .correction()
              .vouched()
              .ifPresent(says -> standing.add(new Standings(null, says, judgement.correction())));
        }
      }
      standing.sort(Comparator.comparingInt(s -> s.says().evidence().start()));
      return standing;
    }

    private static Optional<Standings> stands(Judgement judgement, Statement statement) {
      Correction correction = judgement.correction();
      if (correction.verdict() == Correction.Verdict.REJECT) {
        return judgement.standing() == Standing.CHANGED
            ? Optional.of(new Standings(statement, statement, null))
            : Optional.empty();
      }
      return correction.vouched().map(says -> new Standings(statement, says, correction));
    }
  }
}
