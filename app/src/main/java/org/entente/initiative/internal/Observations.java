package org.entente.initiative.internal;

import static org.entente.core.Explanation.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.initiative.Correction;
import org.entente.initiative.Initiative;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.initiative.Weights;

/**
 * What one actor said, as observations of where it stands: for each statement where it puts the
 * actor and what it weighs but for its age, and for each independent origin its statements.
 */
final class Observations {

  /**
   * What one independent origin says on a day.
   *
   * @param weight of its weightiest statement; several statements and copies count once
   * @param value scale points: weighted mean of its statements
   * @param statements their numbers, in order
   */
  record Heard(double weight, double value, List<Integer> statements) {}

  private final Weights weights;
  private final WeightTable table;
  private final List<Testimony> said;
  private final double[] ageless;
  private final double[] values;
  private final long[] days;
  private final int[] originOf;

  Observations(Initiative initiative, Weights weights, WeightTable table, List<Testimony> said) {
    this.weights = weights;
    this.table = table;
    this.said = said;
    ageless = new double[said.size()];
    values = new double[said.size()];
    days = new long[said.size()];
    originOf = new int[said.size()];
    Map<String, Integer> origins = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      Testimony testimony = said.get(i);
      ageless[i] = ageless(testimony);
      values[i] = initiative.stancePositions().of(testimony.statement().stance());
      days[i] = testimony.day().toEpochDay();
      originOf[i] = origins.computeIfAbsent(testimony.source().origin(), o -> origins.size());
    }
  }

  int size() {
    return said.size();
  }

  private double ageless(Testimony testimony) {
    Statement statement = testimony.statement();
    return table.of(statement.level())
        * table.of(testimony.source().grade())
        * hand(statement)
        * statement.confidence();
  }

  private double hand(Statement statement) {
    return statement.secondHand() ? weights.secondHand() : 1;
  }

  private double weight(int number, long day) {
    return ageless[number] * table.ofAge(day - days[number]);
  }

  /** What the origins of the first {@code count} statements weigh and say. */
  OriginSums sums(int count, LocalDate day) {
    long epochDay = day.toEpochDay();
    var sums = new OriginSums(count);
    for (int i = 0; i < count; i++) {
      sums.add(originOf[i], weight(i, epochDay), values[i]);
    }
    return sums;
  }

  /** The origins of the first {@code count} statements, in the order they were first heard. */
  List<Heard> origins(int count, LocalDate day) {
    var numbers = new ArrayList<List<Integer>>();
    for (int i = 0; i < count; i++) {
      if (originOf[i] == numbers.size()) {
        numbers.add(new ArrayList<>(1));
      }
      numbers.get(originOf[i]).add(i);
    }
    OriginSums sums = sums(count, day);
    return IntStream.range(0, numbers.size())
        .mapToObj(origin -> heard(origin, sums, numbers.get(origin)))
        .toList();
  }

  private static Heard heard(int origin, OriginSums sums, List<Integer> together) {
    return new Heard(sums.weight(origin), sums.value(origin), together);
  }

  Explanation explain(Heard heard, LocalDate day) {
    List<Explanation> single = heard.statements().stream().map(i -> explain(i, day)).toList();
    if (single.size() == 1) {
      return single.getFirst();
    }
    return Explanation.of(
            "one origin", number(heard.value()) + " with weight " + number(heard.weight()))
        .because("several statements or copies count once: their mean, with the largest weight")
        .from(single);
  }

  private Explanation explain(int number, LocalDate day) {
    Testimony testimony = said.get(number);
    Statement statement = testimony.statement();
    long age = day.toEpochDay() - days[number];
    String who = statement.speaker() == null ? statement.actor() : statement.speaker();
    return Explanation.of(
            testimony.day() + " " + who + ": " + statement.stance().word().replace('_', ' '),
            number(values[number]) + " with weight " + number(weight(number, day.toEpochDay())))
        .because(
            String.join(
                " × ",
                statement.level().word() + " " + number(weights.of(statement.level())),
                "age " + age + " d " + number(weights.ofAge(age)),
                "grade "
                    + testimony.source().grade()
                    + " "
                    + number(weights.of(testimony.source().grade())),
                (statement.secondHand() ? "second-hand " : "first-hand ") + number(hand(statement)),
                "reading " + number(statement.confidence()) + reader(statement)))
        .citing(sources(testimony));
  }

  /** Names a model, whose reading nobody can compute again from the text. */
  private static String reader(Statement statement) {
    return statement.byModel()
        ? " (" + statement.rule() + "; cannot be computed again offline)"
        : "";
  }

  private static List<Citation> sources(Testimony testimony) {
    Citation passage = testimony.source().cite(testimony.statement().evidence());
    Correction correction = testimony.correction();
    return correction == null ? List.of(passage) : List.of(passage, correction.cite());
  }
}
