package org.entente.web.internal;

import java.util.List;
import org.entente.figure.Figure;
import org.entente.figure.PathFigure;
import org.entente.figure.ScaleFigure;
import org.entente.figure.TimelineFigure;
import org.entente.figure.Tone;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.OutcomeScale;
import org.entente.initiative.Position;
import org.entente.initiative.Testimonies;
import org.entente.initiative.Testimony;

/** Draws a picture's figures. */
final class PictureFigures {

  private final InitiativeModel model;

  PictureFigures(InitiativeModel model) {
    this.model = model;
  }

  Figure scale(double width) {
    OutcomeScale scale = model.initiative().scale();
    List<ScaleFigure.Row> rows = model.placed().stream().map(this::row).toList();
    return new ScaleFigure(points(scale), scale.statusQuo(), scale.accession(), width)
        .draw(
            "scale-" + (int) width,
            "Where each actor stands on " + model.initiative().name(),
            rows.size()
                + " actors on a scale from 0 to 100; the table below holds the same figures.",
            rows);
  }

  private ScaleFigure.Row row(ActorPosition actor) {
    Position at = actor.position().value();
    Position before = actor.before();
    String name = model.name(actor.actor());
    String told =
        name
            + ": "
            + Say.points(at.mean())
            + ", 90% interval "
            + Say.points(at.low())
            + " to "
            + Say.points(at.high())
            + ", last heard "
            + Say.day(actor.lastHeard());
    return new ScaleFigure.Row(
        name,
        model.links().actor(model.initiative().slug(), actor.actor()),
        at.mean(),
        at.low(),
        at.high(),
        before == null ? null : before.mean(),
        Markup.tone(model.standing(actor)),
        told);
  }

  Figure timeline(double width) {
    var all = new Said(model.picture().evidence());
    return new TimelineFigure(all, model.picture().asOf().day(), width)
        .draw(
            "timeline-" + (int) width,
            "Statements on " + model.initiative().name() + " in time",
            all.size() + " statements by stance and day; hatched stretches are folded.");
  }

  /** The statements as marks, the oldest first, those of one day by id. */
  private final class Said implements TimelineFigure.Events {

    private final Testimonies newestFirst;
    private final int[] order;

    Said(Testimonies newestFirst) {
      this.newestFirst = newestFirst;
      this.order = new int[newestFirst.size()];
      int placed = 0;
      int end = order.length;
      while (end > 0) {
        int start = end - 1;
        while (start > 0 && newestFirst.epochDay(start - 1) == newestFirst.epochDay(end - 1)) {
          start--;
        }
        for (int number = start; number < end; number++) {
          order[placed++] = number;
        }
        end = start;
      }
    }

    @Override
    public int size() {
      return order.length;
    }

    @Override
    public int epochDay(int number) {
      return newestFirst.epochDay(order[number]);
    }

    @Override
    public Tone tone(int number) {
      return Markup.tone(newestFirst.get(order[number]).statement().stance());
    }

    @Override
    public TimelineFigure.Mark mark(int number) {
      Testimony testimony = newestFirst.get(order[number]);
      return new TimelineFigure.Mark(
          model.links().passage(testimony.statement().evidence()), told(testimony));
    }
  }

  Figure path(ActorPosition actor, List<ActorPosition.PathPoint> path, double width) {
    List<PathFigure.Place> places =
        path.stream()
            .map(
                point ->
                    new PathFigure.Place(
                        point.day(),
                        point.position().mean(),
                        point.position().low(),
                        point.position().high()))
            .toList();
    List<PathFigure.Said> said = actor.testimonies().stream().map(this::said).toList();
    return new PathFigure(places, said, width)
        .draw(
            "path-" + (int) width,
            "Position of " + model.name(actor.actor()) + " in time",
            "The line is the estimate, the band its 90% interval, the marks are statements.",
            points(model.initiative().scale()));
  }

  private PathFigure.Said said(Testimony testimony) {
    return new PathFigure.Said(
        testimony.day(),
        model.initiative().stancePositions().of(testimony.statement().stance()),
        Markup.tone(testimony.statement().stance()),
        model.links().passage(testimony.statement().evidence()),
        told(testimony));
  }

  private String told(Testimony testimony) {
    String speaker = testimony.statement().speaker();
    String name = model.name(testimony.statement().actor());
    return Say.day(testimony.day())
        + ", "
        + (speaker == null ? name : speaker + " (" + name + ")")
        + ": "
        + Say.stance(testimony.statement().stance());
  }

  private static List<ScaleFigure.Point> points(OutcomeScale scale) {
    return scale.points().stream()
        .map(point -> new ScaleFigure.Point(point.value(), point.label()))
        .toList();
  }
}
