package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actors on a scale of outcomes: where each stands, how sure that is, and where it stood. */
public final class ScaleFigure {

  /** One labelled outcome; value 0..100. */
  public record Point(int value, String label) {}

  /**
   * One actor.
   *
   * @param name its name
   * @param address where its evidence is
   * @param mean where it stands, 0..100
   * @param low lower end of the interval
   * @param high upper end of the interval
   * @param before where it stood before, or null
   * @param tone its latest stance
   * @param told the whole in words
   */
  public record Row(
      String name,
      String address,
      double mean,
      double low,
      double high,
      @Nullable Double before,
      Tone tone,
      String told) {}

  /** From this width on names stand beside the bars, below it above them. */
  private static final double WIDE = 640;

  private final List<Point> points;
  private final int statusQuo;
  private final int accession;
  private final double width;
  private final boolean wide;
  private final double left;
  private final double right;

  public ScaleFigure(List<Point> points, int statusQuo, int accession, double width) {
    this.points = List.copyOf(points);
    this.statusQuo = statusQuo;
    this.accession = accession;
    this.width = width;
    this.wide = width >= WIDE;
    this.left = wide ? 176 : 10;
    this.right = wide ? width - 84 : width - 10;
  }

  public Figure draw(String id, String title, String description, List<Row> rows) {
    double top = wide ? 34 + mostLines() * 14 : 10;
    double step = wide ? 27 : 42;
    double bottom = top + rows.size() * step;
    var inside = new ArrayList<Element>();
    inside.addAll(grid(top, bottom));
    for (int i = 0; i < rows.size(); i++) {
      inside.add(row(rows.get(i), top + i * step, step));
    }
    return new Figure(id, "scale", title, description, width, bottom + 40, inside);
  }

  private double x(double value) {
    return left + (right - left) * value / 100;
  }

  private List<Element> grid(double top, double bottom) {
    var grid = new ArrayList<Element>();
    for (Point point : points) {
      double x = x(point.value());
      grid.add(Labels.line(x, top - 6, x, bottom, "grid"));
      grid.add(
          Labels.at(x, bottom + 16, place(point.value()), "tick", String.valueOf(point.value())));
      if (wide) {
        grid.addAll(label(point, top - 12));
      }
    }
    if (statusQuo != accession) {
      grid.add(Labels.line(x(accession), top - 6, x(accession), bottom, "threshold"));
    }
    grid.add(Labels.line(x(statusQuo), top - 6, x(statusQuo), bottom, "today"));
    grid.add(Labels.at(x(statusQuo), bottom + 31, place(statusQuo), "axis-label", "today"));
    if (statusQuo != accession) {
      grid.add(Labels.at(x(accession), bottom + 31, place(accession), "axis-label", "bound from"));
    }
    return grid;
  }

  /** Which end of a label stands at a value: near the edges of a narrow drawing not its middle. */
  private String place(int value) {
    if (wide || (value >= 8 && value <= 92)) {
      return "middle";
    }
    return value < 8 ? "start" : "end";
  }

  private int mostLines() {
    return points.stream().mapToInt(point -> lines(point).size()).max().orElse(1);
  }

  private List<String> lines(Point point) {
    double apart = (right - left) / Math.max(1, points.size() - 1);
    return Labels.lines(point.label(), Math.max(10, (int) (apart / 6.6)));
  }

  /** The outcome in lines above its grid line, the last line lowest. */
  private List<Element> label(Point point, double lowest) {
    List<String> lines = lines(point);
    var label = new ArrayList<Element>();
    for (int i = 0; i < lines.size(); i++) {
      double y = lowest - (lines.size() - 1 - i) * 14;
      label.add(Labels.at(x(point.value()), y, "middle", "outcome", lines.get(i)));
    }
    return label;
  }

  private Element row(Row row, double top, double step) {
    double y = wide ? top + step / 2 : top + 29;
    double nameY = wide ? y + 4.5 : top + 15;
    var group = Element.of("g", "row");
    group.add(Labels.box(0, top + 1, width, step - 2, "hit"));
    group.add(Labels.line(left, y, right, y, "track"));
    group.add(
        Labels.line(x(row.low()), y, x(row.high()), y, "interval " + row.tone().styleClass()));
    Double before = row.before();
    if (before != null && Math.abs(before - row.mean()) >= 1) {
      group.add(Labels.line(x(before), y, x(row.mean()), y, "moved"));
      group.add(Labels.line(x(before), y - 6, x(before), y + 6, "before"));
    }
    group.add(row.tone().mark(x(row.mean()), y, 7));
    group.add(
        Labels.at(wide ? left - 14 : left, nameY, wide ? "end" : "start", "name", row.name()));
    group.add(Labels.at(width - (wide ? 8 : 10), nameY, "end", "value", value(row)));
    return Labels.linkWords(row.address(), row.told(), group);
  }

  private static String value(Row row) {
    return Math.round(row.mean())
        + " ("
        + Math.round(row.low())
        + "–"
        + Math.round(row.high())
        + ")";
  }
}
