package org.entente.initiative.internal;

import static org.entente.core.Explanation.number;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Citation;
import org.entente.core.Explained;
import org.entente.core.Explanation;
import org.entente.initiative.Correction;
import org.entente.initiative.Initiative;
import org.entente.initiative.Position;
import org.entente.initiative.Stance;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
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

  private final Initiative initiative;
  private final Weights weights;
  private final LocalDate day;

  /**
   * An estimate for what is known on {@code day}, against which the age of a statement is counted.
   */
  public PositionEstimate(Initiative initiative, Weights weights, LocalDate day) {
    this.initiative = initiative;
    this.weights = weights;
    this.day = day;
  }

  /** What one independent origin says of an actor: its weight and where it puts it. */
  private record Heard(double weight, double value, Explanation explanation) {}

  public Explained<Position> of(String actor, List<Testimony> said) {
    List<Heard> origins = origins(said);
    double prior = initiative.stancePositions().of(Stance.NEUTRAL);
    double priorPrecision = 1 / square(weights.priorSpread());
    double unit = 1 / square(weights.statementSpread());
    double precision = priorPrecision;
    double sum = prior * priorPrecision;
    double total = 0;
    for (Heard heard : origins) {
      precision += heard.weight() * unit;
      sum += heard.value() * heard.weight() * unit;
      total += heard.weight();
    }
    double mean = sum / precision;
    double birge = birge(origins, total, unit);
    double spread = Math.sqrt(Math.max(1, birge) / precision);
    var position =
        new Position(
            mean, Math.max(0, mean - Z_90 * spread), Math.min(100, mean + Z_90 * spread), total);
    return new Explained<>(position, explain(actor, position, prior, birge, origins));
  }

  private Explanation explain(
      String actor, Position position, double prior, double birge, List<Heard> origins) {
    var start =
        Explanation.of("before anything was said", number(prior))
            .because(
                "the neutral point of the scale, ±" + number(weights.priorSpread()) + " points")
            .citing(
                Citation.of(
                    Citation.Kind.PACK, initiative.slug(), "stancePositions", initiative.name()));
    var disagreement =
        Explanation.of("Birge ratio", birge)
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
        .from(origins.stream().map(Heard::explanation).toList())
        .from(disagreement);
  }

  /**
   * Weighted mean square deviation of origins from their mean, per degree of freedom; 1 where it
   * cannot be had.
   */
  private static double birge(List<Heard> origins, double total, double unit) {
    if (origins.size() < 2 || total == 0) {
      return 1;
    }
    double mean = origins.stream().mapToDouble(h -> h.weight() * h.value()).sum() / total;
    double squares =
        origins.stream().mapToDouble(h -> h.weight() * unit * square(h.value() - mean)).sum();
    return squares / (origins.size() - 1);
  }

  /**
   * One entry for each independent origin: copies add nothing, and an origin's statements are
   * averaged.
   */
  private List<Heard> origins(List<Testimony> said) {
    Map<String, List<Testimony>> byOrigin = new LinkedHashMap<>();
    for (Testimony testimony : said) {
      byOrigin.computeIfAbsent(testimony.source().origin(), o -> new ArrayList<>()).add(testimony);
    }
    var heard = new ArrayList<Heard>();
    for (List<Testimony> together : byOrigin.values()) {
      List<Heard> single = together.stream().map(this::single).toList();
      heard.add(single.size() == 1 ? single.getFirst() : merge(single));
    }
    return heard;
  }

  private static Heard merge(List<Heard> single) {
    double total = single.stream().mapToDouble(Heard::weight).sum();
    double most = single.stream().mapToDouble(Heard::weight).max().orElse(0);
    double value =
        total == 0
            ? single.getFirst().value()
            : single.stream().mapToDouble(h -> h.weight() * h.value()).sum() / total;
    return new Heard(
        most,
        value,
        Explanation.of("one origin", number(value) + " with weight " + number(most))
            .because("several statements or copies count once: their mean, with the largest weight")
            .from(single.stream().map(Heard::explanation).toList()));
  }

  private Heard single(Testimony testimony) {
    Statement statement = testimony.statement();
    long age = ChronoUnit.DAYS.between(testimony.day(), day);
    double level = weights.of(statement.level());
    double recency = weights.ofAge(age);
    double grade = weights.of(testimony.source().grade());
    double hand = statement.secondHand() ? weights.secondHand() : 1;
    double weight = level * recency * grade * hand * statement.confidence();
    double value = initiative.stancePositions().of(statement.stance());
    String who = statement.speaker() == null ? statement.actor() : statement.speaker();
    return new Heard(
        weight,
        value,
        Explanation.of(
                testimony.day() + " " + who + ": " + statement.stance().word().replace('_', ' '),
                number(value) + " with weight " + number(weight))
            .because(
                String.join(
                    " × ",
                    statement.level().word() + " " + number(level),
                    "age " + age + " d " + number(recency),
                    "grade " + testimony.source().grade() + " " + number(grade),
                    (statement.secondHand() ? "second-hand " : "first-hand ") + number(hand),
                    "reading " + number(statement.confidence())))
            .citing(sources(testimony)));
  }

  private static List<Citation> sources(Testimony testimony) {
    Citation passage = testimony.source().cite(testimony.statement().evidence());
    Correction correction = testimony.correction();
    return correction == null ? List.of(passage) : List.of(passage, correction.cite());
  }

  private static double square(double x) {
    return x * x;
  }
}
