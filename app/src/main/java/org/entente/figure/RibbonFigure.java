package org.entente.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One ribbon for each source, one cell for each day: how many of the files that were expected came,
 * and what became of the others. A day on which nothing was asked is left empty.
 */
public final class RibbonFigure {

  private static final double LABEL = 190;
  private static final double ROW = 34;
  private static final double CELL = 22;
  private static final double HEAD = 18;

  /** The states in the order in which a cell is stacked, from below. */
  public static final List<String> STATES =
      List.of("present", "late", "missing", "refused", "broken");

  /** One day of one source. */
  public record Day(LocalDate day, Map<String, Integer> counts) {}

  /** One source. */
  public record Row(String label, List<Day> days) {}

  private final LocalDate from;
  private final LocalDate to;
  private final int perDay;
  private final double width;

  /**
   * A drawing of a span of days.
   *
   * @param perDay files expected on a day
   */
  public RibbonFigure(LocalDate from, LocalDate to, int perDay, double width) {
    this.from = from;
    this.to = to;
    this.perDay = perDay;
    this.width = width;
  }

  public Figure draw(String id, String title, List<Row> rows) {
    boolean narrow = width < 600;
    double left = narrow ? 0 : LABEL;
    double step = (width - left) / (ChronoUnit.DAYS.between(from, to) + 1);
    double row = narrow ? ROW + 16 : ROW;
    var inside = new ArrayList<Element>();
    inside.add(Labels.at(left, HEAD - 6, "start", "tick", from.toString()));
    inside.add(Labels.at(width, HEAD - 6, "end", "tick", to.toString()));
    double y = HEAD;
    for (Row each : rows) {
      double top = narrow ? y + 16 : y;
      inside.add(Labels.at(0, narrow ? y + 11 : y + 16, "start", "name", each.label()));
      inside.add(Labels.box(left, top, width - left, CELL, "unasked"));
      for (Day day : each.days()) {
        long at = ChronoUnit.DAYS.between(from, day.day());
        if (at >= 0 && !day.day().isAfter(to)) {
          inside.add(cell(day, left + at * step, top, step));
        }
      }
      y += row;
    }
    String told = rows.size() + " sources by day; the table below holds the same figures.";
    return new Figure(id, "ribbon", title, told, width, y, List.copyOf(inside));
  }

  private Element cell(Day day, double x, double top, double step) {
    var cell = Element.of("g", "day");
    double bottom = top + CELL;
    var words = new ArrayList<String>();
    for (String state : STATES) {
      int count = day.counts().getOrDefault(state, 0);
      if (count > 0) {
        double height = Math.max(1, CELL * Math.min(count, perDay) / perDay);
        bottom -= height;
        cell.add(Labels.box(x, Math.max(top, bottom), step - gap(step), height, "slot-" + state));
        words.add(count + " " + state);
      }
    }
    return cell.titled(day.day() + ": " + String.join(", ", words));
  }

  private static double gap(double step) {
    return step > 4 ? 1 : 0;
  }
}
