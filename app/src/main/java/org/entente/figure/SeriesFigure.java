package org.entente.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A value by day as a line, with shaded periods, and hatching for what was not received. */
public final class SeriesFigure {

  /**
   * A value on a day; a gap has none, and the line is broken there.
   *
   * @param coverage share of what was expected that was received, 0..1; what lacks is hatched
   */
  public record Value(LocalDate day, double value, boolean gap, double coverage) {}

  /** A period to be shaded, both days included. */
  public record Period(LocalDate from, LocalDate to, String told) {}

  private static final double LEFT = 52;
  private static final double RIGHT = 12;
  private static final double TOP = 12;
  private static final double TALL = 180;
  private static final double BELOW = 26;
  private static final double HATCH = 6;
  private static final double WHOLE = 0.995;
  private static final String STYLE =
      "text{font:11px sans-serif;fill:#444}.frame,.grid{fill:none;stroke:#ccc}"
          + ".mean{fill:none;stroke:#1a4e8a;stroke-width:1.5}.period{fill:#e8a33d;opacity:.35}"
          + ".hatch{stroke:#777;stroke-width:1.5}.gap{opacity:.7}";

  private final List<Value> values;
  private final double width;
  private final double most;

  /**
   * @param values one for each day in order, at least one
   */
  public SeriesFigure(List<Value> values, double width) {
    this.values = List.copyOf(values);
    this.width = width;
    double greatest = values.stream().mapToDouble(Value::value).max().orElse(0);
    this.most = greatest == 0 ? 1 : greatest;
  }

  public Figure draw(String id, String title, String description, List<Period> periods) {
    var inside = new ArrayList<Element>();
    inside.add(Labels.box(LEFT, TOP, width - LEFT - RIGHT, TALL, "frame"));
    periods.forEach(
        period -> inside.add(shade(period.from(), period.to(), "period").titled(period.told())));
    inside.add(hatching(id));
    values.stream()
        .filter(value -> missing(value) > 1 - WHOLE)
        .forEach(value -> inside.add(hatched(value, id)));
    for (double part : new double[] {0, 0.5, 1}) {
      inside.add(Labels.at(LEFT - 6, y(part * most) + 4, "end", "tick", label(part * most)));
    }
    LocalDate first = values.getFirst().day();
    LocalDate last = values.getLast().day();
    inside.add(Labels.at(LEFT, TOP + TALL + 18, "start", "tick", first.toString()));
    inside.add(Labels.at(width - RIGHT, TOP + TALL + 18, "end", "tick", last.toString()));
    inside.add(Element.of("path", "mean").with("d", line()));
    return new Figure(id, "series", title, description, width, TOP + TALL + BELOW, inside);
  }

  /** A figure's markup with a plain style of its own, to stand alone in a file. */
  public static String standalone(Figure figure) {
    String markup = figure.markup();
    int inside = markup.indexOf('>') + 1;
    return markup.substring(0, inside)
        + "<style>"
        + STYLE
        + "</style>"
        + markup.substring(inside)
        + "\n";
  }

  private static double missing(Value value) {
    return value.gap() ? 1 : 1 - value.coverage();
  }

  private static Element hatching(String id) {
    Element stroke = Labels.line(0, 0, 0, HATCH, "hatch");
    return Element.of("defs")
        .add(
            Element.of("pattern")
                .with("id", id + "-hatch")
                .with("width", HATCH)
                .with("height", HATCH)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .add(stroke));
  }

  /** Hangs from the top as far as something lacks. */
  private Element hatched(Value value, String id) {
    double lacks = missing(value);
    String told =
        value.gap()
            ? value.day() + ": no data"
            : String.format(Locale.ROOT, "%s: %.0f%% received", value.day(), 100 * (1 - lacks));
    return Labels.box(x(value.day()), TOP, step(), lacks * TALL, "gap")
        .with("fill", "url(#" + id + "-hatch)")
        .titled(told);
  }

  private String line() {
    var line = new StringBuilder();
    boolean pen = false;
    for (Value value : values) {
      if (!value.gap()) {
        line.append(pen ? 'L' : 'M').append(Element.number(x(value.day()) + step() / 2));
        line.append(' ').append(Element.number(y(value.value())));
      }
      pen = !value.gap();
    }
    return line.toString();
  }

  private Element shade(LocalDate from, LocalDate to, String styleClass) {
    return Labels.box(x(from), TOP, x(to) + step() - x(from), TALL, styleClass);
  }

  private double step() {
    return (width - LEFT - RIGHT) / values.size();
  }

  private double x(LocalDate day) {
    return LEFT + step() * ChronoUnit.DAYS.between(values.getFirst().day(), day);
  }

  private double y(double value) {
    return TOP + TALL * (1 - value / most);
  }

  private static String label(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3g", value);
  }
}
