package org.entente.web.internal;

import java.util.List;
import org.entente.figure.Figure;
import org.entente.figure.PathFigure;
import org.entente.figure.ScaleFigure;
import org.entente.figure.TimelineFigure;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.OutcomeScale;
import org.entente.initiative.Position;
import org.entente.initiative.Testimony;

/** Draws a picture's figures. */
final class PictureFigures {

  private final InitiativeModel model;
  private List<TimelineFigure.Event> events = List.of();

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
    List<TimelineFigure.Event> all = events();
    return new TimelineFigure(all, model.picture().asOf().day(), width)
        .draw(
            "timeline-" + (int) width,
            "Statements on " + model.initiative().name() + " in time",
            all.size() + " statements by stance and day; hatched stretches are folded.",
            all);
  }

  /** The statements as marks, made once for all widths. */
  private List<TimelineFigure.Event> events() {
    if (events.isEmpty()) {
      events = model.picture().evidence().stream().map(this::event).toList();
    }
    return events;
  }

  private TimelineFigure.Event event(Testimony testimony) {
    return new TimelineFigure.Event(
        testimony.day(),
        Markup.tone(testimony.statement().stance()),
        () ->
            new TimelineFigure.Mark(
                model.links().passage(testimony.statement().evidence()), told(testimony)));
  }

  Figure path(ActorPosition actor, double width) {
    List<PathFigure.Place> places =
        actor.path().stream()
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
