package org.entente.initiative.internal;

import org.entente.initiative.Statement;
import org.entente.initiative.Testimony;
import org.entente.initiative.Weights;

/** Factors of weights, those of age calculated once. */
public final class WeightTable {

  private static final int LONGEST = 4096;

  private final Weights weights;
  private final double[] ages = new double[LONGEST];

  public WeightTable(Weights weights) {
    this.weights = weights;
    for (int age = 0; age < LONGEST; age++) {
      ages[age] = weights.ofAge(age);
    }
  }

  Weights weights() {
    return weights;
  }

  /** What a statement weighs but for its age. */
  double ageless(Testimony testimony) {
    Statement statement = testimony.statement();
    return weights.of(statement.level())
        * weights.of(testimony.source().grade())
        * hand(statement)
        * statement.confidence();
  }

  /** The factor for whether somebody else reported it. */
  double hand(Statement statement) {
    return statement.secondHand() ? weights.secondHand() : 1;
  }

  /** The factor of {@link Weights#ofAge}. */
  double ofAge(int days) {
    return days < 0 || days >= LONGEST ? weights.ofAge(days) : ages[days];
  }
}
