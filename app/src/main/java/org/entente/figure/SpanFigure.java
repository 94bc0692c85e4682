package org.entente.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spells in time as bars, one row for each name. */
public final class SpanFigure {

  /**
   * One spell.
   *
   * @param from first day
   * @param until first day after it; null while it lasts
   * @param styleClass class name by which a style sheet knows its sort
   * @param told the whole in words
   */
  public record Span(LocalDate from, @Nullable LocalDate until, String styleClass, String told) {}

  /**
   * One row.
   *
   * @param name what the spells are of
   * @param address where it is described; null for nowhere
   * @param spans its spells
   */
  public record Row(String name, @Nullable String address, List<Span> spans) {
    public Row {
      spans = List.copyOf(spans);
    }
  }

  /** From this width on names stand beside the bars, below it above them. */
  private static final double WIDE = 640;

  private static final double TOP = 24;

  private final double width;
  private final boolean wide;
  private final double left;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * A drawing of the time from a first to a last day.
   *
   * @param last the day to which spells that last are drawn
   */
  public SpanFigure(LocalDate first, LocalDate last, double width) {
    this.width = width;
    this.wide = width >= WIDE;
    this.left = wide ? 250 : 8;
    this.first = first;
    this.last = last.isAfter(first) ? last : first.plusDays(1);
  }

  public Figure draw(
      String id, String title, String description, List<Row> rows, @Nullable LocalDate chosen) {
    double step = wide ? 22 : 34;
    double bottom = TOP + rows.size() * step;
    var inside = new ArrayList<Element>(grid(bottom));
    for (int i = 0; i < rows.size(); i++) {
      inside.add(row(rows.get(i), TOP + i * step, step));
    }
    if (chosen != null && !chosen.isBefore(first) && !chosen.isAfter(last)) {
      inside.add(Labels.line(x(chosen), TOP - 6, x(chosen), bottom, "chosen"));
    }
    return new Figure(id, "spans", title, description, width, bottom + 8, inside);
  }

  private double x(LocalDate day) {
    LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    double share =
        (double) (inside.toEpochDay() - first.toEpochDay())
            / (last.toEpochDay() - first.toEpochDay());
    return left + share * (width - left - 12);
  }

  /** A line for every so many years, so that about eight fit. */
  private List<Element> grid(double bottom) {
    var grid = new ArrayList<Element>();
    int years = last.getYear() - first.getYear() + 1;
    int step = years > 150 ? 25 : years > 70 ? 20 : years > 30 ? 10 : years > 12 ? 5 : 2;
    if (!wide) {
      step *= 2;
    }
    for (int year = first.getYear() / step * step; year <= last.getYear(); year += step) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (!day.isBefore(first)) {
        grid.add(Labels.line(x(day), TOP - 6, x(day), bottom, "grid"));
        grid.add(Labels.at(x(day), TOP - 10, "middle", "tick", String.valueOf(year)));
      }
    }
    return grid;
  }

  private Element row(Row row, double top, double step) {
    double y = wide ? top + 5 : top + 18;
    var group = Element.of("g", "row");
    group.add(Labels.box(0, top, width, step, "hit"));
    int most = wide ? 36 : 54;
    String name = row.name().length() > most ? row.name().substring(0, most - 1) + "…" : row.name();
    group.add(
        Labels.at(
            wide ? left - 12 : left,
            wide ? top + 15 : top + 13,
            wide ? "end" : "start",
            "name",
            name));
    for (Span span : row.spans()) {
      LocalDate until = span.until() == null ? last : span.until();
      double from = x(span.from());
      group.add(
          Labels.box(from, y, Math.max(2, x(until) - from), 12, "span " + span.styleClass())
              .with("rx", 2)
              .titled(span.told()));
    }
    String address = row.address();
    return address == null ? group : Labels.link(address, row.name(), group);
  }
}
