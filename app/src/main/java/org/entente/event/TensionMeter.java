package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.core.Seed;

/**
 * Measures tension: the conflict weight of a pair's events per thousand received, smoothed with a
 * half-life over what was received, with a bootstrap interval over origins.
 */
public final class TensionMeter {

  private static final int REPLICATES = 400;
  private static final int YEAR = 365;
  private static final int MONTH = 30;
  private static final double MAD_TO_SIGMA = 1.4826;

  private final TensionWeights weights;
  private final double halfLife;
  private final Seed seed;

  /**
   * @param halfLife days after which an event counts half
   */
  public TensionMeter(TensionWeights weights, double halfLife, Seed seed) {
    this.weights = weights;
    this.halfLife = halfLife;
    this.seed = seed;
  }

  /**
   * What was received on a day.
   *
   * @param events all events
   * @param coverage share of the expected files, 0..1
   */
  public record Received(long events, double coverage) {}

  /**
   * Measures a pair over a span of days, both ends included.
   *
   * @param cells the pair's events
   * @param received what was received on each day; a day that is absent is a gap
   */
  public Tension measure(
      String pair,
      List<PairCell> cells,
      Map<LocalDate, Received> received,
      LocalDate from,
      LocalDate to) {
    int length = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    double[] total = new double[length];
    double[] coverage = new double[length];
    received.forEach(
        (day, got) -> {
          int at = (int) (day.toEpochDay() - from.toEpochDay());
          if (at >= 0 && at < length) {
            total[at] = got.events();
            coverage[at] = got.coverage();
          }
        });
    double[] weight = new double[length];
    double[] byCell = cells.stream().mapToDouble(weights::of).toArray();
    for (int i = 0; i < byCell.length; i++) {
      weight[at(cells.get(i), from)] += byCell[i];
    }
    double[] levels = levels(weight, total, coverage);
    double[] interval = interval(cells, byCell, from, shares(total, coverage));
    List<TensionDay> days = days(cells, from, weight, levels, total, coverage);
    double level = levels[length - 1];
    boolean[] seen = seen(total, coverage);
    OptionalDouble change = change(levels, seen);
    OptionalDouble robustZ = robustZ(levels, seen);
    Explanation explanation =
        explain(pair, level, interval, change, robustZ, cells, days.getLast());
    return new Tension(pair, level, interval[0], interval[1], change, robustZ, days, explanation);
  }

  private static int at(PairCell cell, LocalDate from) {
    return (int) (cell.day().toEpochDay() - from.toEpochDay());
  }

  /** Half-life smoothing of a ratio: both weight and what was received fade alike. */
  private double[] levels(double[] weight, double[] total, double[] coverage) {
    double fade = Math.pow(0.5, 1 / halfLife);
    double[] levels = new double[weight.length];
    double above = 0;
    double below = 0;
    for (int at = 0; at < weight.length; at++) {
      boolean seen = total[at] > 0 && coverage[at] > 0;
      above = above * fade + (seen ? coverage[at] * 1000 * weight[at] / total[at] : 0);
      below = below * fade + (seen ? coverage[at] : 0);
      levels[at] = below == 0 ? 0 : above / below;
    }
    return levels;
  }

  /**
   * What weight 1 of each day adds to the level of the last: the level is a sum over days, and so
   * over origins.
   */
  private double[] shares(double[] total, double[] coverage) {
    double fade = Math.pow(0.5, 1 / halfLife);
    double[] shares = new double[total.length];
    double below = 0;
    double kept = 1;
    for (int at = total.length - 1; at >= 0; at--) {
      if (total[at] > 0 && coverage[at] > 0) {
        shares[at] = kept * coverage[at] * 1000 / total[at];
        below += kept * coverage[at];
      }
      kept *= fade;
    }
    for (int at = 0; at < shares.length; at++) {
      shares[at] = below == 0 ? 0 : shares[at] / below;
    }
    return shares;
  }

  /** The interval of the last day's level when origins are drawn anew. */
  private double[] interval(
      List<PairCell> cells, double[] weights, LocalDate from, double[] shares) {
    var byOrigin = new HashMap<Long, Double>();
    for (int i = 0; i < weights.length; i++) {
      PairCell cell = cells.get(i);
      byOrigin.merge(cell.origin(), weights[i] * shares[at(cell, from)], Double::sum);
    }
    double[] perOrigin = byOrigin.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new OriginBootstrap(perOrigin).interval(seed, REPLICATES);
  }

  private static boolean[] seen(double[] total, double[] coverage) {
    boolean[] seen = new boolean[total.length];
    for (int at = 0; at < seen.length; at++) {
      seen[at] = total[at] > 0 && coverage[at] > 0;
    }
    return seen;
  }

  /** Against the level a month before; unknown where nothing was received until then or since. */
  private static OptionalDouble change(double[] levels, boolean[] seen) {
    int last = levels.length - 1;
    int before = last - MONTH;
    boolean known =
        IntStream.rangeClosed(0, before).anyMatch(at -> seen[at])
            && IntStream.rangeClosed(before + 1, last).anyMatch(at -> seen[at]);
    return known ? OptionalDouble.of(levels[last] - levels[before]) : OptionalDouble.empty();
  }

  /** Against the days of the past year on which anything was received. */
  private static OptionalDouble robustZ(double[] levels, boolean[] seen) {
    int last = levels.length - 1;
    double[] past =
        IntStream.range(Math.max(0, last - YEAR), last)
            .filter(at -> seen[at])
            .mapToDouble(at -> levels[at])
            .toArray();
    if (past.length < MONTH) {
      return OptionalDouble.empty();
    }
    double median = median(past);
    double spread = median(Arrays.stream(past).map(x -> Math.abs(x - median)).toArray());
    return spread == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((levels[last] - median) / (MAD_TO_SIGMA * spread));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static List<TensionDay> days(
      List<PairCell> cells,
      LocalDate from,
      double[] weight,
      double[] levels,
      double[] total,
      double[] coverage) {
    var byDay = new HashMap<Integer, List<PairCell>>();
    cells.forEach(cell -> byDay.computeIfAbsent(at(cell, from), d -> new ArrayList<>()).add(cell));
    var days = new ArrayList<TensionDay>();
    for (int at = 0; at < levels.length; at++) {
      List<PairCell> today = byDay.getOrDefault(at, List.of());
      Map<CameoRoot, Long> roots = byRoot(today);
      days.add(
          new TensionDay(
              from.plusDays(at),
              total[at] == 0 ? 0 : 1000 * weight[at] / total[at],
              levels[at],
              today.stream().mapToLong(PairCell::events).sum(),
              byQuad(roots),
              roots,
              today.stream().mapToDouble(PairCell::goldstein).sum(),
              today.stream().mapToLong(PairCell::mentions).sum(),
              (long) total[at],
              coverage[at]));
    }
    return days;
  }

  private static Map<CameoRoot, Long> byRoot(List<PairCell> cells) {
    var roots = new EnumMap<CameoRoot, Long>(CameoRoot.class);
    for (PairCell cell : cells) {
      CameoRoot.of(cell.code())
          .ifPresent(root -> roots.merge(root, (long) cell.events(), Long::sum));
    }
    return roots;
  }

  private static List<Long> byQuad(Map<CameoRoot, Long> roots) {
    Long[] quads = {0L, 0L, 0L, 0L};
    roots.forEach((root, events) -> quads[root.quadClass().ordinal()] += events);
    return List.of(quads);
  }

  private Explanation explain(
      String pair,
      double level,
      double[] interval,
      OptionalDouble change,
      OptionalDouble robustZ,
      List<PairCell> cells,
      TensionDay last) {
    var source =
        Citation.of(
            Citation.Kind.DATASET,
            "gdelt-2.0-events",
            pair + " until " + last.day(),
            "GDELT 2.0 events, machine-coded from articles; no single one is asserted");
    long events = cells.stream().mapToLong(PairCell::events).sum();
    long origins = cells.stream().mapToLong(PairCell::origin).distinct().count();
    var parts = new ArrayList<Explanation>();
    parts.add(Explanation.of("events between the two", (double) events).citing(source));
    parts.add(Explanation.of("articles they were coded from", (double) origins));
    parts.add(Explanation.of("half-life in days", halfLife));
    parts.add(Explanation.of("coverage of the last day", last.coverage()));
    parts.add(
        Explanation.of(
                "90% interval",
                Explanation.number(interval[0]) + " to " + Explanation.number(interval[1]))
            .because(REPLICATES + " draws of the articles, seed " + seed.value()));
    change.ifPresent(by -> parts.add(Explanation.of("change against 30 days before", by)));
    robustZ.ifPresent(
        z ->
            parts.add(
                Explanation.of("distance from its own past year", z)
                    .because("(level - median) / (1.4826 × median absolute deviation)")));
    return Explanation.of("tension " + pair, level)
        .because("conflict weight of the events per thousand received, faded by half-life")
        .from(parts);
  }
}
