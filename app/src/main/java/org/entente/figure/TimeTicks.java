package org.entente.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the grid, the labels and the folds of a time axis. */
final class TimeTicks {

  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240};
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private final TimeAxis axis;
  private final double top;
  private final double bottom;
  private double labelled = Double.NEGATIVE_INFINITY;

  TimeTicks(TimeAxis axis, double top, double bottom) {
    this.axis = axis;
    this.top = top;
    this.bottom = bottom;
  }

  /** A hatching for {@link #draw}; the id must be unique within the page. */
  static Element hatching(String id) {
    return Element.of("pattern")
        .with("id", id)
        .with("width", 6)
        .with("height", 6)
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .add(Labels.line(0, 0, 0, 6, "hatch"));
  }

  List<Element> draw(String hatching) {
    var drawn = new ArrayList<Element>();
    drawn.add(Element.of("defs").add(hatching(hatching)));
    for (TimeAxis.Stretch stretch : axis.stretches()) {
      drawn.addAll(ticks(stretch));
    }
    for (TimeAxis.Break fold : axis.breaks()) {
      drawn.add(
          Labels.box(fold.left(), top, fold.right() - fold.left(), bottom - top, "fold")
              .with("fill", "url(#" + hatching + ")")
              .titled("Folded: nothing kept from these " + fold.told()));
    }
    return drawn;
  }

  private List<Element> ticks(TimeAxis.Stretch stretch) {
    double perMonth = (stretch.right() - stretch.left()) / Math.max(1, stretch.days() / 30.44);
    int step = step(perMonth);
    var ticks = new ArrayList<Element>();
    LocalDate day = first(stretch.from(), step);
    while (!day.isAfter(stretch.until())) {
      ticks.addAll(tick(day, step));
      day = day.plusMonths(step);
    }
    if (ticks.isEmpty()) {
      LocalDate middle = stretch.from().plusDays(stretch.days() / 2);
      ticks.addAll(label(axis.x(middle), String.valueOf(middle.getYear())));
    }
    return ticks;
  }

  private static int step(double perMonth) {
    for (int months : MONTHS) {
      double needed = months < 12 ? 58 : 44;
      if (perMonth * months >= needed) {
        return months;
      }
    }
    return MONTHS[MONTHS.length - 1];
  }

  /** The first day on or after a day that begins a period of so many months. */
  private static LocalDate first(LocalDate from, int step) {
    int years = Math.max(1, step / 12);
    LocalDate day = LocalDate.of(from.getYear() / years * years, 1, 1);
    while (day.isBefore(from)) {
      day = day.plusMonths(step);
    }
    return day;
  }

  private List<Element> tick(LocalDate day, int step) {
    double x = axis.x(day);
    var tick = new ArrayList<Element>();
    tick.add(Labels.line(x, top, x, bottom, "grid"));
    tick.addAll(label(x, step < 12 ? MONTH.format(day) : String.valueOf(day.getYear())));
    return tick;
  }

  private List<Element> label(double x, String words) {
    double half = Labels.width(words) / 2;
    if (x - half < labelled + 6) {
      return List.of();
    }
    labelled = x + half;
    return List.of(Labels.at(x, bottom + 16, "middle", "tick", words));
  }
}
