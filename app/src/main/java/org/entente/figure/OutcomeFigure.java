package org.entente.figure;

import java.util.ArrayList;
import java.util.List;

/** How outcomes spread over a scale, as bars, against how they spread before a change. */
public final class OutcomeFigure {

  private static final double TOP = 12;
  private static final double TALL = 170;
  private static final double SIDE = 10;

  private final double low;
  private final double high;
  private final double accession;
  private final double width;

  /**
   * A drawing of a scale from {@code low} to {@code high}.
   *
   * @param accession from where on the arrangement counts as formed
   */
  public OutcomeFigure(double low, double high, double accession, double width) {
    this.low = low;
    this.high = high;
    this.accession = accession;
    this.width = width;
  }

  /**
   * The drawing.
   *
   * @param bins shares of the runs in equal parts of the scale, lowest first
   * @param before the same before the change; empty where nothing was changed
   * @param points labelled points of the scale
   */
  public Figure draw(
      String id,
      String title,
      String description,
      List<Double> bins,
      List<Double> before,
      List<ScaleFigure.Point> points) {
    double most = Math.max(max(bins), max(before));
    var inside = new ArrayList<Element>();
    for (int b = 0; b < bins.size(); b++) {
      inside.add(bar(b, bins, most));
    }
    if (!before.isEmpty()) {
      inside.add(Element.of("path", "before-line").with("d", outline(before, most)));
    }
    inside.add(Labels.line(SIDE, TOP + TALL, width - SIDE, TOP + TALL, "axis"));
    inside.add(Labels.line(x(accession), TOP, x(accession), TOP + TALL, "threshold"));
    for (ScaleFigure.Point point : points) {
      inside.add(
          Labels.at(
                  Math.clamp(x(point.value()), 14, width - 14),
                  TOP + TALL + 17,
                  "middle",
                  "tick",
                  String.valueOf(point.value()))
              .titled(point.label()));
    }
    return new Figure(id, "outcome", title, description, width, TOP + TALL + 26, inside);
  }

  private static double max(List<Double> bins) {
    return bins.stream().mapToDouble(b -> b).max().orElse(1e-9);
  }

  private double x(double value) {
    return SIDE + (width - 2 * SIDE) * (value - low) / (high - low);
  }

  private Element bar(int b, List<Double> bins, double most) {
    double from = low + (high - low) * b / bins.size();
    double to = low + (high - low) * (b + 1) / bins.size();
    double length = TALL * bins.get(b) / most;
    String told = Math.round(from) + " to " + Math.round(to) + ": " + percent(bins.get(b));
    return Labels.box(
            x(from) + 1,
            TOP + TALL - length,
            x(to) - x(from) - 2,
            length,
            from >= accession ? "bin formed" : "bin")
        .titled(told);
  }

  private static String percent(double share) {
    return Math.round(share * 1000) / 10.0 + "% of the runs";
  }

  /** The upper edge of the bars before the change, as one stepped line. */
  private String outline(List<Double> bins, double most) {
    var d = new StringBuilder("M").append(pair(x(low), TOP + TALL));
    for (int b = 0; b < bins.size(); b++) {
      double from = low + (high - low) * b / bins.size();
      double to = low + (high - low) * (b + 1) / bins.size();
      double y = TOP + TALL - TALL * bins.get(b) / most;
      d.append('L').append(pair(x(from), y)).append('L').append(pair(x(to), y));
    }
    return d.append('L').append(pair(x(high), TOP + TALL)).toString();
  }

  private static String pair(double x, double y) {
    return Element.number(x) + " " + Element.number(y);
  }
}
