package org.entente.web.internal;

import java.util.List;
import org.entente.core.AsOf;
import org.entente.initiative.Statement;
import org.entente.reading.review.Judgement;
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
    Site site, List<Judgement> judgements, List<RulePrecision> precision, Recall recall) {

  static CorrectionsModel of(Site site, AsOf asOf) {
    var review = site.workspace().reviewStatements();
    return new CorrectionsModel(
        site, review.judgements(asOf), review.precision(asOf), review.recall(asOf));
  }

  public List<Judgement> stale() {
    return judgements.stream().filter(j -> j.standing().isStale()).toList();
  }

  /** A statement in few words. */
  public String row(Statement statement) {
    String initiative =
        site.workspace()
            .initiatives()
            .find(statement.initiative())
            .map(i -> i.name())
            .orElse(statement.initiative());
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
