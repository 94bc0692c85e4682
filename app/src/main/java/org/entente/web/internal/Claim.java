package org.entente.web.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.evidence.Passage;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;
import org.entente.reading.Reading;
import org.entente.reading.review.FactorJudgement;
import org.entente.reading.review.Judged;
import org.entente.reading.review.Judgement;
import org.entente.reading.review.Sameness;
import org.entente.reading.review.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One statement, driver or hurdle of a document; statement or factor is present.
 *
 * @param number how marks in the text refer to it
 * @param statement as the reader read it, or as a person once accepted it
 * @param factor the driver or hurdle
 * @param judgement what a person said of the statement, if anybody did
 * @param factorJudgement what a person said of the driver or hurdle, if anybody did
 */
public record Claim(
    int number,
    @Nullable Statement statement,
    @Nullable Factor factor,
    @Nullable Judgement judgement,
    @Nullable FactorJudgement factorJudgement) {

  public Passage passage() {
    if (statement != null) {
      return statement.evidence();
    }
    return Objects.requireNonNull(factor, "a claim is a statement or a factor").evidence();
  }

  /** What is used; the statement as read where nobody judged it. */
  public Optional<Statement> says() {
    if (judgement == null) {
      return Optional.ofNullable(statement);
    }
    boolean otherRow =
        judgement.correction().verdict() == Correction.Verdict.REJECT
            && judgement.standing() == Standing.CHANGED;
    return otherRow ? Optional.ofNullable(statement) : judgement.correction().vouched();
  }

  /** The driver or hurdle that is used; as read where nobody judged it. */
  public Optional<Factor> factorSays() {
    if (factorJudgement == null) {
      return Optional.ofNullable(factor);
    }
    boolean otherKind =
        factorJudgement.correction().verdict() == Correction.Verdict.REJECT
            && factorJudgement.standing() == Standing.CHANGED;
    return otherKind ? Optional.ofNullable(factor) : factorJudgement.correction().vouched();
  }

  /** What a person said of it, if anybody did. */
  public @Nullable Judged judged() {
    return statement == null ? factorJudgement : judgement;
  }

  /** Whether the reader reads it now, so that it can be judged. */
  public boolean isRead() {
    return statement == null
        ? factorJudgement == null || factorJudgement.read() != null
        : judgement == null || judgement.read() != null;
  }

  /** Whether a person took it away. */
  public boolean isRejected() {
    return statement == null ? factorSays().isEmpty() : says().isEmpty();
  }

  /** Whether a person added it and no rule reads it. */
  public boolean isAdded() {
    return judgement != null
        && judgement.correction().verdict() == Correction.Verdict.ADD
        && !isRead();
  }

  /** Changes with what is shown of it. */
  public String fingerprint() {
    return statement == null
        ? Sameness.fingerprint(Objects.requireNonNull(factor, "a claim is one of both"))
        : Sameness.fingerprint(statement);
  }

  /** The class name by which the style sheet knows its mark. */
  public String styleClass() {
    if (statement == null) {
      return isRejected() ? "factor rejected" : "factor";
    }
    return says().map(s -> Say.toneClass(s.stance())).orElse("rejected");
  }

  /** What it was read as, in a word. */
  public String word() {
    if (statement == null) {
      return "driver or hurdle";
    }
    return says().map(s -> Say.stance(s.stance())).orElse("rejected");
  }

  /** Everything that was read or vouched for, in text order, numbered from 1. */
  static List<Claim> all(
      Reading reading, List<Judgement> judgements, List<FactorJudgement> factorJudgements) {
    var found = new ArrayList<Claim>();
    reading
        .statements()
        .forEach(s -> found.add(new Claim(0, s, null, judgementOf(s, judgements), null)));
    judgements.stream()
        .filter(Judgement::standsAlone)
        .forEach(j -> found.add(new Claim(0, j.correction().before(), null, j, null)));
    reading
        .factors()
        .forEach(f -> found.add(new Claim(0, null, f, null, judgementOf(f, factorJudgements))));
    factorJudgements.stream()
        .filter(FactorJudgement::standsAlone)
        .forEach(j -> found.add(new Claim(0, null, j.correction().before(), null, j)));
    found.sort(Comparator.comparingInt(claim -> claim.passage().start()));
    var numbered = new ArrayList<Claim>();
    for (Claim claim : found) {
      numbered.add(
          new Claim(
              numbered.size() + 1,
              claim.statement(),
              claim.factor(),
              claim.judgement(),
              claim.factorJudgement()));
    }
    return List.copyOf(numbered);
  }

  private static @Nullable FactorJudgement judgementOf(
      Factor read, List<FactorJudgement> judgements) {
    return judgements.stream()
        .filter(j -> read.equals(j.read()) && j.standing() != Standing.REPLACED)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Judgement judgementOf(Statement read, List<Judgement> judgements) {
    return judgements.stream()
        .filter(j -> read.equals(j.read()) && j.standing() != Standing.REPLACED)
        .findFirst()
        .orElse(null);
  }
}
