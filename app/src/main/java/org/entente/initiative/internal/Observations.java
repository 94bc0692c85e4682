package org.entente.initiative.internal;

import static org.entente.core.Explanation.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.entente.core.Citation;
import org.entente.core.Explanation;
import org.entente.initiative.Correction;
import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.initiative.Weights;

/**
 * What one actor said, as observations of where it stands: for each statement where it puts the
 * actor and what it weighs, and for each independent origin its statements.
 */
final class Observations {

  private final WeightTable weights;
  private final KeptColumns columns;
  private final int[] rows;
  private final int[] originOf;

  /**
   * What stands in some rows.
   *
   * @param rows of one actor, oldest first
   */
  Observations(WeightTable weights, KeptColumns columns, int[] rows) {
    this.weights = weights;
    this.columns = columns;
    this.rows = rows;
    this.originOf = numbered(columns, rows);
  }

  /** For each row the number of its origin, in the order in which these were first heard. */
  private static int[] numbered(KeptColumns columns, int[] rows) {
    var originOf = new int[rows.length];
    var numbers = new int[rows.length == 0 ? 0 : columns.originsOfActor(rows[0])];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      int origin = columns.originOfActor[rows[i]];
      if (numbers[origin] == 0) {
        numbers[origin] = ++size;
      }
      originOf[i] = numbers[origin] - 1;
    }
    return originOf;
  }

  int size() {
    return rows.length;
  }

  private double weight(int number, int day) {
    int row = rows[number];
    return columns.ageless[row] * weights.ofAge(day - columns.day[row]);
  }

  /** Takes in what the origins of the first {@code count} statements weigh and say. */
  void sum(int count, LocalDate day, OriginSums sums) {
    int on = KeptColumns.number(day);
    sums.clear();
    for (int i = 0; i < count; i++) {
      sums.add(originOf[i], weight(i, on), columns.value[rows[i]]);
    }
    sums.settle();
  }

  /** Why some of the origins say and weigh what they do, in the order given. */
  List<Explanation> explain(int[] origins, OriginSums sums, LocalDate day) {
    var together = new HashMap<Integer, List<Explanation>>();
    for (int origin : origins) {
      together.put(origin, new ArrayList<>(1));
    }
    for (int i = 0; i < rows.length; i++) {
      List<Explanation> single = together.get(originOf[i]);
      if (single != null) {
        single.add(explain(i, day));
      }
    }
    return Arrays.stream(origins)
        .mapToObj(origin -> explain(origin, sums, together.getOrDefault(origin, List.of())))
        .toList();
  }

  private static Explanation explain(int origin, OriginSums sums, List<Explanation> single) {
    if (single.size() == 1) {
      return single.getFirst();
    }
    return Explanation.of(
            "one origin",
            number(sums.value(origin)) + " with weight " + number(sums.weight(origin)))
        .because("several statements or copies count once: their mean, with the largest weight")
        .from(single);
  }

  private Explanation explain(int number, LocalDate day) {
    int row = rows[number];
    Testimony testimony = columns.testimony(row);
    Statement statement = testimony.statement();
    Weights factors = weights.weights();
    long age = day.toEpochDay() - columns.day[row];
    String who = statement.speaker() == null ? statement.actor() : statement.speaker();
    return Explanation.of(
            testimony.day() + " " + who + ": " + statement.stance().word().replace('_', ' '),
            number(columns.value[row])
                + " with weight "
                + number(weight(number, KeptColumns.number(day))))
        .because(
            String.join(
                " × ",
                statement.level().word() + " " + number(factors.of(statement.level())),
                "age " + age + " d " + number(factors.ofAge(age)),
                "grade "
                    + testimony.source().grade()
                    + " "
                    + number(factors.of(testimony.source().grade())),
                (statement.secondHand() ? "second-hand " : "first-hand ")
                    + number(weights.hand(statement)),
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
