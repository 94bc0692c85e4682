package org.entente.bargaining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.bargaining.FeasibilityQuestion.ScalePoint;
import org.entente.bargaining.internal.Svg;

/** Pictures of an answer: how outcomes spread, who moves where, and what moves the result. */
public final class FeasibilityCharts {

  private static final int WIDTH = 720;
  private static final int LEFT = 90;
  private static final int RIGHT = 30;
  private static final int TOP = 40;
  private static final int ROW = 24;
  private static final int MOST_BARS = 12;
  private static final String INK = "#1b2a41";
  private static final String FAINT = "#c8d0da";
  private static final String BELOW = "#8aa0b8";
  private static final String ABOVE = "#b3541e";

  private final Feasibility answer;
  private final double low;
  private final double high;

  public FeasibilityCharts(Feasibility answer) {
    this.answer = answer;
    low = answer.question().low();
    high = answer.question().high();
  }

  /** Shares of the runs along the scale, with the labels of its points. */
  public String histogram() {
    int tall = 180;
    String words =
        answer.labels().stream()
            .map(FeasibilityCharts::atOrAbove)
            .collect(Collectors.joining("; "));
    var svg =
        new Svg(
            WIDTH,
            TOP + tall + 30 + 18 * answer.question().scale().size(),
            answer.question().name() + ": where it would land",
            "Share of " + answer.runs() + " runs along the scale of outcomes. " + words + ".");
    svg.text(LEFT, 20, "start", answer.question().name() + ": where it would land");
    List<Double> bins = answer.outcome().bins();
    double most = bins.stream().mapToDouble(b -> b).max().orElse(1);
    double wide = (double) (WIDTH - LEFT - RIGHT) / bins.size();
    for (int b = 0; b < bins.size(); b++) {
      double length = tall * bins.get(b) / most;
      double from = low + (high - low) * b / bins.size();
      boolean formed = from >= answer.question().accessionPoint();
      svg.rectangle(
          LEFT + b * wide + 1, TOP + tall - length, wide - 2, length, formed ? ABOVE : BELOW);
    }
    svg.line(LEFT, TOP + tall, WIDTH - RIGHT, TOP + tall, INK, 1);
    marks(svg, tall);
    return svg.toString();
  }

  private void marks(Svg svg, int tall) {
    int line = 0;
    for (Feasibility.LabelChance label : answer.labels()) {
      double x = x(label.point().value());
      svg.line(x, TOP + tall, x, TOP + tall + 5, INK, 1);
      svg.text(x, TOP + tall + 18, "middle", number(label.point().value()));
      svg.text(LEFT, TOP + tall + 40 + 18 * line++, "start", atOrAbove(label));
    }
  }

  private static String atOrAbove(Feasibility.LabelChance label) {
    String value = number(label.point().value());
    return "At or above " + value + ", " + label.point().label() + ": " + label.chance().percent();
  }

  /** Each party's range and mean position before, and where it ends on average. */
  public String positions() {
    List<PartyOutlook> parties =
        answer.parties().stream()
            .sorted(
                Comparator.comparingDouble((PartyOutlook o) -> -o.before())
                    .thenComparing(o -> o.party().id()))
            .toList();
    String words =
        parties.stream()
            .map(o -> o.party().id() + " " + number(o.before()) + " to " + number(o.after()))
            .collect(Collectors.joining(", "));
    int bottom = TOP + ROW * parties.size();
    var svg =
        new Svg(
            WIDTH,
            bottom + 50,
            answer.question().name() + ": positions before and after",
            "Mean position of each party before and after the bargaining: " + words + ".");
    svg.text(LEFT, 20, "start", answer.question().name() + ": positions before (○) and after (●)");
    for (ScalePoint point : answer.question().scale()) {
      svg.line(x(point.value()), TOP - 8, x(point.value()), bottom, FAINT, 1);
      svg.text(x(point.value()), bottom + 18, "middle", number(point.value()));
    }
    for (int i = 0; i < parties.size(); i++) {
      PartyOutlook o = parties.get(i);
      double y = TOP + ROW * i + 8;
      svg.text(LEFT - 10, y + 4, "end", o.party().id());
      Range range = o.party().position();
      svg.line(x(range.low()), y, x(range.high()), y, BELOW, 4);
      svg.line(x(o.before()), y, x(o.after()), y, ABOVE, 1.5);
      svg.circle(x(o.before()), y, 5, "#ffffff", INK);
      svg.circle(x(o.after()), y, 5, ABOVE, ABOVE);
    }
    return svg.toString();
  }

  /** The figures whose uncertainty moves the mean outcome, widest first. */
  public String tornado() {
    List<Sensitivity> bars = answer.sensitivities().stream().limit(MOST_BARS).toList();
    String words =
        bars.stream()
            .map(
                s ->
                    name(s)
                        + " from "
                        + number(s.outcomeAtLow())
                        + " to "
                        + number(s.outcomeAtHigh()))
            .collect(Collectors.joining(", "));
    int bottom = TOP + ROW * bars.size();
    var svg =
        new Svg(
            WIDTH,
            bottom + 50,
            answer.question().name() + ": what moves the result",
            "Mean outcome with one figure at the low and the high end of its range: "
                + words
                + ".");
    svg.text(
        LEFT, 20, "start", answer.question().name() + ": mean outcome by one figure at a time");
    double least = answer.outcome().mean();
    double most = least;
    for (Sensitivity s : bars) {
      least = Math.min(least, Math.min(s.outcomeAtLow(), s.outcomeAtHigh()));
      most = Math.max(most, Math.max(s.outcomeAtLow(), s.outcomeAtHigh()));
    }
    bars(svg, bars, least, Math.max(most - least, 1e-9));
    svg.text(LEFT + 90, bottom + 20, "start", number(least));
    svg.text(WIDTH - RIGHT, bottom + 20, "end", number(most));
    return svg.toString();
  }

  private static void bars(Svg svg, List<Sensitivity> bars, double least, double span) {
    double from = LEFT + 90;
    double wide = WIDTH - RIGHT - from;
    for (int i = 0; i < bars.size(); i++) {
      Sensitivity s = bars.get(i);
      double y = TOP + ROW * i;
      double a = from + (s.outcomeAtLow() - least) / span * wide;
      double b = from + (s.outcomeAtHigh() - least) / span * wide;
      svg.text(from - 10, y + 13, "end", name(s));
      svg.rectangle(Math.min(a, b), y, Math.abs(b - a), ROW - 6.0, b >= a ? ABOVE : BELOW);
    }
  }

  private static String name(Sensitivity s) {
    return s.party() + " " + s.figure().name().toLowerCase(Locale.ROOT);
  }

  private double x(double value) {
    return LEFT + (value - low) / (high - low) * (WIDTH - LEFT - RIGHT);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
