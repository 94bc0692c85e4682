package org.entente.bargaining;

import java.util.List;

/**
 * One party to a spatial bargaining problem.
 *
 * @param name its name, unique within the problem
 * @param description a few words on it; may be empty
 * @param capability what it can bring to bear, 0 or more, in any one unit for all actors
 * @param positions where it stands on each dimension
 * @param saliences how much it cares for each dimension, 0..100, at most 100 in sum
 */
public record SpatialActor(
    String name,
    String description,
    double capability,
    List<Double> positions,
    List<Double> saliences) {

  private static final double ROUNDING = 1e-9;

  public SpatialActor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
    if (!(capability >= 0) || Double.isInfinite(capability)) {
      throw new IllegalArgumentException(
          "capability of " + name + " is " + capability + ": expected a number of 0 or more");
    }
    positions = List.copyOf(positions);
    saliences = List.copyOf(saliences);
    if (positions.size() != saliences.size() || positions.isEmpty()) {
      throw new IllegalArgumentException(
          name
              + " has "
              + positions.size()
              + " positions and "
              + saliences.size()
              + " saliences: expected one of each per dimension");
    }
    for (double position : positions) {
      if (!Double.isFinite(position)) {
        throw new IllegalArgumentException("position of " + name + " is no number: " + position);
      }
    }
    double sum = 0;
    for (double salience : saliences) {
      if (!(salience >= 0 && salience <= 100)) {
        throw new IllegalArgumentException(
            "salience of " + name + " is " + salience + ": expected 0 to 100");
      }
      sum += salience;
    }
    if (sum > 100 + ROUNDING) {
      throw new IllegalArgumentException(
          "saliences of " + name + " sum to " + sum + ": expected at most 100");
    }
  }

  /** The sum of its saliences over all dimensions, 0..100. */
  public double salience() {
    return saliences.stream().mapToDouble(Double::doubleValue).sum();
  }
}
