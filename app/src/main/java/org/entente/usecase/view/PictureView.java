package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Explanation;
import org.entente.core.PartialDate;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.FactorCount;
import org.entente.initiative.OutcomeScale;
import org.entente.initiative.Picture;
import org.entente.initiative.Position;
import org.entente.initiative.Silence;
import org.entente.initiative.Stance;
import org.entente.initiative.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * A picture as JSON shows it.
 *
 * @param initiative slug
 * @param name the initiative's name
 * @param asOf the day whose knowledge it shows
 * @param since start of the period of change
 * @param scale labelled outcomes
 * @param positions who stands where
 * @param drivers reasons, with counts of independent origins
 * @param hurdles obstacles, with counts of independent origins
 * @param news statements in the period of change, newest first
 * @param documents how many documents it rests on
 * @param origins how many independent sources these go back to
 */
public record PictureView(
    String initiative,
    String name,
    LocalDate asOf,
    LocalDate since,
    OutcomeScale scale,
    List<ActorView> positions,
    List<FactorView> drivers,
    List<FactorView> hurdles,
    List<StatementView> news,
    int documents,
    int origins) {

  /**
   * One actor's position; of its statements the newest are listed, as many as were asked for,
   * oldest first.
   */
  public record ActorView(
      String actor,
      Position position,
      @Nullable Position before,
      double change,
      boolean moved,
      @Nullable Silence silence,
      Stance latest,
      LocalDate lastHeard,
      List<ActorPosition.PathPoint> path,
      int statementCount,
      List<StatementView> statements,
      Explanation explanation) {}

  /** One driver or hurdle. */
  public record FactorView(
      @Nullable String topic, String phrase, int origins, Explanation explanation) {}

  /** One statement with its source. */
  public record StatementView(
      String document,
      String actor,
      @Nullable String speaker,
      String level,
      String stance,
      LocalDate day,
      @Nullable PartialDate date,
      double confidence,
      boolean secondHand,
      String text,
      String source,
      @Nullable String url,
      String grade,
      String origin) {

    static StatementView of(Testimony testimony) {
      var statement = testimony.statement();
      var source = testimony.source();
      return new StatementView(
          source.id(),
          statement.actor(),
          statement.speaker(),
          statement.level().word(),
          statement.stance().word(),
          testimony.day(),
          statement.date(),
          statement.confidence(),
          statement.secondHand(),
          statement.evidence().text(),
          source.label(),
          source.url(),
          source.grade().toString(),
          source.origin());
    }
  }

  public static PictureView of(Picture picture) {
    return of(picture, Integer.MAX_VALUE);
  }

  /** With at most so many statements of each actor, and as many of the news. */
  public static PictureView of(Picture picture, int most) {
    return new PictureView(
        picture.initiative().slug(),
        picture.initiative().name(),
        picture.asOf().day(),
        picture.since(),
        picture.initiative().scale(),
        picture.positions().stream().map(actor -> view(actor, most)).toList(),
        picture.drivers().stream().map(PictureView::view).toList(),
        picture.hurdles().stream().map(PictureView::view).toList(),
        picture.news().stream().limit(most).map(StatementView::of).toList(),
        picture.documents(),
        picture.origins());
  }

  private static ActorView view(ActorPosition actor, int most) {
    List<Testimony> said = actor.testimonies();
    return new ActorView(
        actor.actor(),
        actor.position().value(),
        actor.before(),
        actor.change(),
        actor.moved(),
        actor.silence(),
        actor.latest(),
        actor.lastHeard(),
        actor.path(),
        said.size(),
        said.stream().skip(Math.max(0, said.size() - most)).map(StatementView::of).toList(),
        actor.position().explanation());
  }

  private static FactorView view(FactorCount factor) {
    return new FactorView(factor.topic(), factor.phrase(), factor.origins(), factor.explanation());
  }
}
