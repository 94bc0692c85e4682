package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A count for each year as bars, each leading to its year; the chosen one is marked. */
public final class YearsFigure {

  private static final double TALL = 76;
  private static final double TOP = 14;

  private final Map<Integer, Integer> counts;
  private final int first;
  private final int years;
  private final double width;
  private final int most;

  /**
   * A drawing of counts.
   *
   * @param counts a count for each year from the first to the last, at least one
   */
  public YearsFigure(Map<Integer, Integer> counts, double width) {
    this.counts = Map.copyOf(counts);
    this.first = counts.keySet().stream().mapToInt(y -> y).min().orElseThrow();
    this.years = counts.size();
    this.width = width;
    this.most = Math.max(1, counts.values().stream().mapToInt(c -> c).max().orElse(1));
  }

  public Figure draw(
      String id, String title, String description, int chosen, IntFunction<String> address) {
    var inside = new ArrayList<Element>();
    inside.add(Labels.line(0, TOP + TALL, width, TOP + TALL, "grid"));
    for (int year = first; year < first + years; year++) {
      inside.add(bar(year, chosen, address.apply(year)));
    }
    inside.addAll(ticks());
    double x = x(chosen) + bar() / 2;
    inside.add(
        Labels.at(
            Math.clamp(x, 18, width - 18), TOP - 3, "middle", "value", String.valueOf(chosen)));
    return new Figure(id, "years", title, description, width, TOP + TALL + 20, inside);
  }

  private double bar() {
    return width / years;
  }

  private double x(int year) {
    return (year - first) * bar();
  }

  private Element bar(int year, int chosen, String address) {
    int count = counts.getOrDefault(year, 0);
    double height = TALL * count / most;
    var group = Element.of("g", year == chosen ? "year chosen" : "year");
    group.add(Labels.box(x(year), TOP, bar(), TALL, "hit"));
    group.add(Labels.box(x(year) + 0.4, TOP + TALL - height, bar() - 0.8, height, "bar"));
    return Labels.link(address, year + ": " + count, group);
  }

  private List<Element> ticks() {
    int step = width >= 640 ? 25 : 50;
    var ticks = new ArrayList<Element>();
    for (int year = (first + step - 1) / step * step; year < first + years; year += step) {
      ticks.add(
          Labels.at(x(year) + bar() / 2, TOP + TALL + 15, "middle", "tick", String.valueOf(year)));
    }
    return ticks;
  }
}
