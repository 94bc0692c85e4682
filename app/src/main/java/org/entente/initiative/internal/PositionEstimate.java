package org.entente.initiative.internal;

import static org.entente.core.Explanation.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.Citation;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.entente.initiative.ActorPosition;
import org.entente.initiative.Initiative;
import org.entente.initiative.Position;
import org.entente.initiative.Stance;
import org.entente.initiative.Weights;

/**
 * Estimates where an actor stands from what it said.
 *
 * <p>Normal model with known spreads: before anything is said the position is normal about the
 * neutral point of the scale; an origin of weight w is one normal observation of it with variance
 * (statement spread)²/w. The posterior is normal (Gelman et al., Bayesian Data Analysis, section
 * 2.5). Where origins disagree by more than their spreads allow, the variance is widened by the
 * Birge ratio (Birge 1932, Physical Review 40:207). The interval is the central 90 %, cut at the
 * ends of the scale.
 */
public final class PositionEstimate {

  private static final double Z_90 = 1.6448536269514722;

  /** Origins that an explanation lists one by one. */
  private static final int LISTED = 30;

  private final Initiative initiative;
  private final WeightTable table;
  private final Weights weights;
  private final String actor;
  private final KeptColumns columns;
  private final int[] rows;
  private final Observations observations;

  /**
   * Estimates for one actor.
   *
   * @param rows of what it said, oldest first
   */
  public PositionEstimate(
      Initiative initiative, WeightTable table, KeptColumns columns, String actor, int[] rows) {
    this.initiative = initiative;
    this.table = table;
    this.weights = table.weights();
    this.actor = actor;
    this.columns = columns;
    this.rows = rows;
    this.observations = new Observations(table, columns, rows);
  }

  /** The sums of one estimate. */
  private record Sums(double birge, Position position) {}

  /**
   * Where the actor stands by all it said, their age counted against {@code day}. The reason is
   * worked out anew when it is asked for: of the many positions that are kept, few ever are.
   */
  public Explained<Position> on(LocalDate day) {
    return Explained.by(
        sums(observations.size(), day, new OriginSums(rows.length)).position(),
        () -> new PositionEstimate(initiative, table, columns, actor, rows).explain(day));
  }

  /** The position at the end of each month in which the actor was heard, and on the day itself. */
  public List<ActorPosition.PathPoint> path(LocalDate last) {
    var path = new ArrayList<ActorPosition.PathPoint>();
    var origins = new OriginSums(rows.length);
    int count = 0;
    while (count < rows.length) {
      LocalDate heard = LocalDate.ofEpochDay(columns.day[rows[count]]);
      LocalDate end = heard.withDayOfMonth(heard.lengthOfMonth());
      LocalDate day = end.isAfter(last) ? last : end;
      int on = KeptColumns.number(day);
      while (count < rows.length && columns.day[rows[count]] <= on) {
        count++;
      }
      path.add(new ActorPosition.PathPoint(day, sums(count, day, origins).position()));
    }
    if (path.isEmpty() || path.getLast().day().isBefore(last)) {
      path.add(new ActorPosition.PathPoint(last, sums(count, last, origins).position()));
    }
    return path;
  }

  private double prior() {
    return initiative.stancePositions().of(Stance.NEUTRAL);
  }

  private Sums sums(int count, LocalDate day, OriginSums origins) {
    observations.sum(count, day, origins);
    double priorPrecision = 1 / square(weights.priorSpread());
    double unit = 1 / square(weights.statementSpread());
    double precision = priorPrecision;
    double sum = prior() * priorPrecision;
    double total = 0;
    for (int origin = 0; origin < origins.size(); origin++) {
      precision += origins.weight(origin) * unit;
      sum += origins.value(origin) * origins.weight(origin) * unit;
      total += origins.weight(origin);
    }
    double mean = sum / precision;
    double birge = birge(origins, total, unit);
    double spread = Math.sqrt(Math.max(1, birge) / precision);
    return new Sums(
        birge,
        new Position(
            mean, Math.max(0, mean - Z_90 * spread), Math.min(100, mean + Z_90 * spread), total));
  }

  private Explanation explain(LocalDate day) {
    var origins = new OriginSums(rows.length);
    Sums sums = sums(observations.size(), day, origins);
    Position position = sums.position();
    var start =
        Explanation.of("before anything was said", number(prior()))
            .because(
                "the neutral point of the scale, ±" + number(weights.priorSpread()) + " points")
            .citing(
                Citation.of(
                    Citation.Kind.PACK, initiative.slug(), "stancePositions", initiative.name()));
    var disagreement =
        Explanation.of("Birge ratio", sums.birge())
            .because("above 1 the origins disagree and the interval is widened by its root");
    return Explanation.of(
            "position of " + actor,
            String.format(
                java.util.Locale.ROOT,
                "%.1f (90%% between %.0f and %.0f)",
                position.mean(),
                position.low(),
                position.high()))
        .because(
            "mean of the starting point and of every independent origin, weighted by precision;"
                + " weight = level × age × source grade × first- or second-hand × certainty of"
                + " reading")
        .from(start)
        .from(heaviest(origins, day))
        .from(disagreement);
  }

  /** The origins that weigh most one by one, the many light ones of a loud actor together. */
  private List<Explanation> heaviest(OriginSums origins, LocalDate day) {
    if (origins.size() <= LISTED) {
      return observations.explain(IntStream.range(0, origins.size()).toArray(), origins, day);
    }
    int[] heaviest = origins.heaviest(LISTED);
    var parts = new ArrayList<>(observations.explain(heaviest, origins, day));
    parts.add(together(origins, heaviest));
    return parts;
  }

  private static Explanation together(OriginSums origins, int[] listed) {
    var isListed = new boolean[origins.size()];
    for (int origin : listed) {
      isListed[origin] = true;
    }
    int[] light = IntStream.range(0, origins.size()).filter(origin -> !isListed[origin]).toArray();
    double weight = Arrays.stream(light).mapToDouble(origins::weight).sum();
    double sum = Arrays.stream(light).mapToDouble(o -> origins.weight(o) * origins.value(o)).sum();
    double most = Arrays.stream(light).mapToDouble(origins::weight).max().orElse(0);
    return Explanation.of(
            light.length + " lighter origins",
            "together weight "
                + number(weight)
                + (weight == 0 ? "" : " at " + number(sum / weight)))
        .because(
            "each weighs no more than "
                + number(most)
                + "; the table of statements lists them all");
  }

  /**
   * Weighted mean square deviation of origins from their mean, per degree of freedom; 1 where it
   * cannot be had.
   */
  private static double birge(OriginSums origins, double total, double unit) {
    if (origins.size() < 2 || total == 0) {
      return 1;
    }
    double mean = 0;
    for (int origin = 0; origin < origins.size(); origin++) {
      mean += origins.weight(origin) * origins.value(origin) / total;
    }
    double squares = 0;
    for (int origin = 0; origin < origins.size(); origin++) {
      squares += origins.weight(origin) * unit * square(origins.value(origin) - mean);
    }
    return squares / (origins.size() - 1);
  }

  private static double square(double x) {
    return x * x;
  }
}
