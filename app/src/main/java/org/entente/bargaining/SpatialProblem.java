package org.entente.bargaining;

import java.util.HashSet;
import java.util.List;

/**
 * Actors, their positions on one or more dimensions, and the options of the model that shall settle
 * them.
 *
 * @param name its name
 * @param description a few words on it; may be empty
 * @param dimensions names of the dimensions, at least one
 * @param actors at least two actors of which at least one has capability
 * @param idealAdjustment actors × actors: how much of an actor's ideal follows each actor's
 *     position every turn; the identity lets each ideal follow its own actor
 * @param parameters the options of the model
 */
public record SpatialProblem(
    String name,
    String description,
    List<String> dimensions,
    List<SpatialActor> actors,
    Grid idealAdjustment,
    ModelParameters parameters) {

  public SpatialProblem {
    dimensions = List.copyOf(dimensions);
    actors = List.copyOf(actors);
    if (actors.size() < 2) {
      throw new IllegalArgumentException(
          "found "
              + actors.size()
              + (actors.size() == 1 ? " actor" : " actors")
              + ": bargaining needs at least two");
    }
    var names = new HashSet<String>();
    for (SpatialActor actor : actors) {
      if (actor.positions().size() != dimensions.size()) {
        throw new IllegalArgumentException(
            actor.name()
                + " has "
                + actor.positions().size()
                + " positions: expected one for each of the "
                + dimensions.size()
                + " dimensions");
      }
      if (!names.add(actor.name())) {
        throw new IllegalArgumentException(
            "the actor " + actor.name() + " is listed twice: expected unique names");
      }
    }
    if (actors.stream().allMatch(a -> a.capability() == 0)) {
      throw new IllegalArgumentException(
          "every capability is zero: expected at least one actor with capability");
    }
    if (idealAdjustment.rows() != actors.size() || idealAdjustment.columns() != actors.size()) {
      throw new IllegalArgumentException("the ideal adjustment is actors × actors");
    }
  }

  /** A problem with the default options and each actor's ideal following its own position. */
  public static SpatialProblem of(String name, List<String> dimensions, List<SpatialActor> actors) {
    return new SpatialProblem(
        name, "", dimensions, actors, Grid.identity(actors.size()), ModelParameters.DEFAULT);
  }

  public SpatialProblem withParameters(ModelParameters other) {
    return new SpatialProblem(name, description, dimensions, actors, idealAdjustment, other);
  }

  /** Positions as given, one row per actor. */
  public Grid positions() {
    return Grid.of(
        dimensions.size(),
        actors.stream()
            .flatMap(a -> a.positions().stream())
            .mapToDouble(Double::doubleValue)
            .toArray());
  }
}
