package org.entente.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A value by month as bars, hatched where nothing was received and so nothing is known. */
public final class MonthsFigure {

  /**
   * One month.
   *
   * @param first its first day
   * @param value 0 or more
   * @param gap whether nothing was received
   * @param told the month in words
   */
  public record Month(LocalDate first, double value, boolean gap, String told) {}

  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);
  private static final double LABELS = 15;
  private static final double LEAST = 1.5;

  private final double width;
  private final double height;
  private final boolean labelled;

  /**
   * @param height of the bars
   * @param labelled whether the years stand below
   */
  public MonthsFigure(double width, double height, boolean labelled) {
    this.width = width;
    this.height = height;
    this.labelled = labelled;
  }

  public Figure draw(String id, String title, String description, List<Month> months) {
    double most = months.stream().mapToDouble(Month::value).max().orElse(0);
    double step = width / Math.max(1, months.size());
    var inside = new ArrayList<Element>();
    inside.add(Element.of("defs").add(TimeTicks.hatching(id + "-hatch")));
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      double x = i * step;
      inside.add(bar(id, month, x, step, most).titled(month.told()));
      if (labelled && month.first().getMonthValue() == 1) {
        inside.add(Labels.line(x, 0, x, height + 4, "grid"));
        inside.add(Labels.at(x + 3, height + 13, "start", "tick", YEAR.format(month.first())));
      }
    }
    inside.add(Labels.line(0, height, width, height, "base"));
    double all = height + (labelled ? LABELS : 1);
    return new Figure(id, "months", title, description, width, all, inside);
  }

  private Element bar(String id, Month month, double x, double step, double most) {
    double wide = Math.max(1, step - 1);
    if (month.gap()) {
      return Labels.box(x, 0, step, height, "gap").with("fill", "url(#" + id + "-hatch)");
    }
    double tall =
        month.value() <= 0 ? 0 : Math.max(LEAST, month.value() / Math.max(most, 1e-9) * height);
    return Labels.box(x, height - tall, wide, tall, "bar");
  }
}
