package org.entente.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One actor's position in time, with its interval, and the statements that it follows from. */
public final class PathFigure {

  /** A position on a day, scale points 0..100. */
  public record Place(LocalDate day, double mean, double low, double high) {}

  /** A statement, drawn at the position that its stance alone would mean. */
  public record Said(LocalDate day, double value, Tone tone, String address, String told) {}

  private static final double TOP = 14;
  private static final double TALL = 230;

  private final double width;
  private final TimeAxis axis;
  private final List<Place> places;
  private final List<Said> said;

  /**
   * A drawing of a path.
   *
   * @param places oldest first, at least one
   * @param said in any order
   */
  public PathFigure(List<Place> places, List<Said> said, double width) {
    this.width = width;
    this.places = List.copyOf(places);
    this.said = List.copyOf(said);
    var days = new ArrayList<>(said.stream().map(Said::day).toList());
    days.addAll(places.stream().map(Place::day).toList());
    this.axis = TimeAxis.of(days, places.getLast().day(), 38, width - 14);
  }

  public Figure draw(String id, String title, String description, List<ScaleFigure.Point> points) {
    double bottom = TOP + TALL;
    var inside = new ArrayList<Element>(new TimeTicks(axis, TOP, bottom).draw(id + "-hatch"));
    for (ScaleFigure.Point point : points) {
      inside.add(Labels.line(38, y(point.value()), width - 14, y(point.value()), "grid"));
      inside.add(
          Labels.at(30, y(point.value()) + 4, "end", "tick", String.valueOf(point.value()))
              .titled(point.label()));
    }
    for (List<Place> run : runs()) {
      inside.addAll(run.size() == 1 ? single(run.getFirst()) : drawn(run));
    }
    said.forEach(each -> inside.add(mark(each)));
    return new Figure(id, "path", title, description, width, bottom + 26, inside);
  }

  private static double y(double value) {
    return TOP + TALL * (1 - value / 100);
  }

  /** The places between folds of the axis. */
  private List<List<Place>> runs() {
    var runs = new ArrayList<List<Place>>();
    for (Place place : places) {
      boolean joins =
          !runs.isEmpty() && !axis.isFolded(runs.getLast().getLast().day(), place.day());
      if (!joins) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(place);
    }
    return runs;
  }

  /** A position that stands alone between two folds. */
  private List<Element> single(Place place) {
    double x = axis.x(place.day());
    return List.of(
        Labels.line(x, y(place.low()), x, y(place.high()), "whisker"),
        Labels.line(x - 7, y(place.mean()), x + 7, y(place.mean()), "mean"));
  }

  private List<Element> drawn(List<Place> run) {
    return List.of(band(run), Element.of("path", "mean").with("d", line(run)));
  }

  private String line(List<Place> run) {
    var line = new StringBuilder();
    for (Place place : run) {
      point(line, place.day(), place.mean());
    }
    return line.toString();
  }

  private Element band(List<Place> run) {
    var line = new StringBuilder();
    run.forEach(place -> point(line, place.day(), place.high()));
    run.reversed().forEach(place -> point(line, place.day(), place.low()));
    return Element.of("path", "band").with("d", line.append('Z').toString());
  }

  private void point(StringBuilder line, LocalDate day, double value) {
    line.append(line.isEmpty() ? 'M' : 'L')
        .append(Element.number(axis.x(day)))
        .append(' ')
        .append(Element.number(y(value)));
  }

  private Element mark(Said each) {
    return Labels.link(
        each.address(),
        each.told(),
        Element.of("g", "event").add(each.tone().mark(axis.x(each.day()), y(each.value()), 6)));
  }
}
