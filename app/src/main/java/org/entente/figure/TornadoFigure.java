package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/** What moves a result: one bar for each uncertain figure, from its low end to its high end. */
public final class TornadoFigure {

  /**
   * One uncertain figure.
   *
   * @param name what it is
   * @param atLow the result with the figure at its low end
   * @param atHigh the result with the figure at its high end
   */
  public record Bar(String name, double atLow, double atHigh) {

    String told() {
      return name + ": " + tenth(atLow) + " at its low end, " + tenth(atHigh) + " at its high end";
    }
  }

  private static final double WIDE = 640;
  private static final double TOP = 8;

  private final double middle;
  private final double width;
  private final boolean wide;
  private final double left;

  /**
   * A drawing about a result.
   *
   * @param middle the result with every figure at its likeliest
   */
  public TornadoFigure(double middle, double width) {
    this.middle = middle;
    this.width = width;
    this.wide = width >= WIDE;
    this.left = wide ? 220 : 8;
  }

  public Figure draw(String id, String title, String description, List<Bar> bars) {
    double least = middle;
    double most = middle;
    for (Bar bar : bars) {
      least = Math.min(least, Math.min(bar.atLow(), bar.atHigh()));
      most = Math.max(most, Math.max(bar.atLow(), bar.atHigh()));
    }
    double step = wide ? 24 : 38;
    double bottom = TOP + bars.size() * step;
    var inside = new ArrayList<Element>();
    inside.add(line(middle, least, most, bottom));
    for (int i = 0; i < bars.size(); i++) {
      inside.add(row(bars.get(i), TOP + i * step, least, most));
    }
    inside.add(Labels.at(x(least, least, most), bottom + 16, "start", "tick", tenth(least)));
    inside.add(Labels.at(x(most, least, most), bottom + 16, "end", "tick", tenth(most)));
    return new Figure(id, "tornado", title, description, width, bottom + 24, inside);
  }

  private double x(double value, double least, double most) {
    double span = Math.max(most - least, 1e-9);
    return left + (width - left - 12) * (value - least) / span;
  }

  private Element line(double value, double least, double most, double bottom) {
    double x = x(value, least, most);
    return Labels.line(x, TOP - 4, x, bottom, "threshold");
  }

  private Element row(Bar bar, double top, double least, double most) {
    double a = x(bar.atLow(), least, most);
    double b = x(bar.atHigh(), least, most);
    double y = wide ? top + 4 : top + 18;
    var group = Element.of("g", "row");
    group.add(
        Labels.at(
            wide ? left - 12 : left,
            wide ? top + 16 : top + 13,
            wide ? "end" : "start",
            "name",
            bar.name()));
    group.add(
        Labels.box(Math.min(a, b), y, Math.max(1.5, Math.abs(b - a)), 14, b >= a ? "up" : "down"));
    return group.titled(bar.told());
  }

  private static String tenth(double value) {
    return Element.number(value);
  }
}
