package org.entente.bargaining;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.bargaining.FeasibilityQuestion.ScalePoint;

/** Invented questions for tests. */
final class Questions {

  static final List<ScalePoint> SCALE =
      List.of(
          new ScalePoint(0, "bilateral alliances only"),
          new ScalePoint(25, "consultative minilaterals"),
          new ScalePoint(50, "integrated minilaterals"),
          new ScalePoint(75, "collective defence"),
          new ScalePoint(100, "pact with nuclear sharing"));

  private Questions() {}

  /** Eight invented parties: five candidates, of which one is barred by law, and three others. */
  static FeasibilityQuestion pact() {
    return pact(new DecisionRule.Accession(3, Set.of("USA")));
  }

  static FeasibilityQuestion pact(DecisionRule rule) {
    return new FeasibilityQuestion("pact", SCALE, parties(), rule, 0, 50);
  }

  private static List<Party> parties() {
    return List.of(
        Party.of("USA", Range.of(45, 15), Range.of(60, 10), Range.of(100, 10)),
        Party.of("JPN", Range.of(60, 20), Range.of(70, 10), Range.of(40, 10))
            .withLimits(List.of(new Limit(60, 0.8, "constitution", null))),
        Party.of("AUS", Range.of(55, 15), Range.of(50, 10), Range.of(15, 5)),
        Party.of("PHL", Range.of(65, 15), Range.of(80, 10), Range.of(8, 3)),
        Party.of("IND", Range.of(15, 10), Range.of(40, 15), Range.of(50, 10)),
        Party.of("CHN", Range.of(0, 5), Range.of(80, 10), Range.of(80, 10))
            .withRole(Party.Role.VOICE),
        Party.of("RUS", Range.of(5, 5), Range.of(30, 10), Range.of(40, 10))
            .withRole(Party.Role.VOICE),
        Party.of("ASEAN", Range.of(20, 10), Range.of(60, 10), Range.of(20, 5))
            .withRole(Party.Role.VOICE));
  }

  /** A random question of {@code n} parties whose figures follow from the seed. */
  static FeasibilityQuestion random(int n, long seed) {
    var random = new SplittableRandom(seed);
    List<Party> parties =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    Party.of(
                        "P" + i,
                        Range.of(random.nextDouble(10, 90), random.nextDouble(0, 10)),
                        Range.of(random.nextDouble(20, 80), random.nextDouble(0, 15)),
                        Range.of(random.nextDouble(20, 120), random.nextDouble(0, 15))))
            .toList();
    return new FeasibilityQuestion(
        "random", SCALE, parties, new DecisionRule.QualifiedMajority(0.6), 0, 50);
  }
}
