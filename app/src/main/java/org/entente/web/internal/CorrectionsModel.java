package org.entente.web.internal;

import java.util.List;
import org.entente.core.AsOf;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
import org.entente.initiative.Statement;
import org.entente.reading.review.Judged;
import org.entente.reading.review.Recall;
import org.entente.reading.review.RulePrecision;
import org.entente.reading.review.Standing;

/**
 * What people said of readings.
 *
 * @param site for names
 * @param judgements every judgement made by the day, the newest first
 * @param precision how often each rule was right
 * @param recall how much of what people hold to be said the rules had read
 */
public record CorrectionsModel(
    Site site, List<Judged> judgements, List<RulePrecision> precision, Recall recall) {

  static CorrectionsModel of(Site site, AsOf asOf) {
    var review = site.workspace().showJudgements();
    return new CorrectionsModel(
        site, review.judgements(asOf), review.precision(asOf), review.recall(asOf));
  }

  public List<Judged> stale() {
    return judgements.stream().filter(j -> j.standing().isStale()).toList();
  }

  /** What was judged, in few words. */
  public String before(Ruling ruling) {
    return switch (ruling) {
      case Correction statement -> row(statement.before());
      case FactorCorrection factor -> row(factor.before());
    };
  }

  /** What is said instead, in few words. */
  public String after(Ruling ruling) {
    return switch (ruling) {
      case Correction statement -> statement.after() == null ? "" : row(statement.after());
      case FactorCorrection factor -> factor.after() == null ? "" : row(factor.after());
    };
  }

  private String initiative(String slug) {
    return site.workspace().initiatives().find(slug).map(i -> i.name()).orElse(slug);
  }

  private String row(Factor factor) {
    return Say.kind(factor.kind())
        + " of "
        + initiative(factor.initiative())
        + ": "
        + factor.phrase();
  }

  private String row(Statement statement) {
    String initiative = initiative(statement.initiative());
    return site.nameOf(statement.actor())
        + ": "
        + Say.stance(statement.stance())
        + " on "
        + initiative;
  }

  /** How a judgement relates to what is read now. */
  public static String say(Standing standing) {
    return switch (standing) {
      case HOLDS -> "in force";
      case AGREED -> "in force; the rules now read the same";
      case REPLACED -> "replaced by a later one";
      case UNDONE -> "undone";
      case CHANGED -> "the rules now read something else there; look again";
      case UNREAD -> "the rules no longer read anything there; look again";
      case GONE -> "the passage is no longer in the document; not used";
    };
  }
}
