package org.entente.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.bargaining.DecisionRule;
import org.entente.bargaining.FeasibilityQuestion;
import org.entente.bargaining.FeasibilityQuestion.ScalePoint;
import org.entente.bargaining.Party;
import org.entente.bargaining.Range;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/** Random problems of a given size; the same size gives the same problem. */
final class BargainingProblems {

  private static final long SEED = 11;
  private static final double MOST_SALIENCE = 90;

  private BargainingProblems() {}

  static SpatialProblem spatial(int actors, int dimensions) {
    var random = new SplittableRandom(SEED);
    List<String> names = IntStream.range(0, dimensions).mapToObj(k -> "d" + k).toList();
    return SpatialProblem.of(
        actors + "x" + dimensions,
        names,
        IntStream.range(0, actors).mapToObj(i -> actor(i, dimensions, random)).toList());
  }

  private static SpatialActor actor(int index, int dimensions, SplittableRandom random) {
    double capability = random.nextDouble(10, 130);
    List<Double> positions = random.doubles(dimensions, 0, 100).boxed().toList();
    List<Double> saliences =
        random.doubles(dimensions, 5, MOST_SALIENCE / dimensions).boxed().toList();
    return new SpatialActor("P" + index, "", capability, positions, saliences);
  }

  static FeasibilityQuestion question(int parties) {
    var random = new SplittableRandom(SEED);
    return new FeasibilityQuestion(
        parties + " parties",
        List.of(
            new ScalePoint(0, "nothing"), new ScalePoint(50, "half"), new ScalePoint(100, "all")),
        IntStream.range(0, parties)
            .mapToObj(
                i ->
                    Party.of(
                        "P" + i,
                        Range.of(random.nextDouble(10, 90), 10),
                        Range.of(50, 10),
                        Range.of(random.nextDouble(20, 120), 10)))
            .toList(),
        new DecisionRule.QualifiedMajority(0.6),
        0,
        50);
  }
}
