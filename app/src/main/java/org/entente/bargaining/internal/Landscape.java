package org.entente.bargaining.internal;

import org.entente.bargaining.Grid;
import org.entente.bargaining.SpatialActor;
import org.entente.bargaining.SpatialProblem;

/** The fixed numbers of a spatial problem, scaled to 0..1, and the measures that rest on them. */
final class Landscape {

  static final double SCALE = 100;

  final int actors;
  final int dimensions;
  final double[] capability;
  final double[] salience;
  final double[] salienceSum;
  final double[] weight;
  private final double[] salienceNorm;

  Landscape(SpatialProblem problem) {
    actors = problem.actors().size();
    dimensions = problem.dimensions().size();
    capability = new double[actors];
    salience = new double[actors * dimensions];
    salienceSum = new double[actors];
    salienceNorm = new double[actors];
    weight = new double[actors];
    for (int i = 0; i < actors; i++) {
      SpatialActor actor = problem.actors().get(i);
      capability[i] = actor.capability();
      for (int k = 0; k < dimensions; k++) {
        double share = actor.saliences().get(k) / SCALE;
        salience[i * dimensions + k] = share;
        salienceSum[i] += share;
        salienceNorm[i] += share * share;
      }
      weight[i] = capability[i] * salienceSum[i];
    }
  }

  static double[] scaled(Grid grid) {
    double[] cells = grid.toArray();
    for (int i = 0; i < cells.length; i++) {
      cells[i] /= SCALE;
    }
    return cells;
  }

  /** Salience-weighted distance of actor {@code i}'s ideal from the point at {@code offset}. */
  double distance(int i, double[] ideals, double[] points, int offset) {
    double sum = 0;
    for (int k = 0; k < dimensions; k++) {
      double part =
          salience[i * dimensions + k] * (ideals[i * dimensions + k] - points[offset + k]);
      sum += part * part;
    }
    return Math.sqrt(sum / salienceNorm[i]);
  }

  /** Distance of every actor's ideal from every actor's position, actors × actors. */
  double[] distances(double[] ideals, double[] positions) {
    var all = new double[actors * actors];
    for (int i = 0; i < actors; i++) {
      for (int j = 0; j < actors; j++) {
        all[i * actors + j] = distance(i, ideals, positions, j * dimensions);
      }
    }
    return all;
  }

  /** Utility at distance {@code d} for risk attitude {@code risk}; concave for positive ones. */
  static double utility(double d, double risk) {
    return d <= 1 ? (1 - d) * (1 + d * risk) : (1 - d) * (1 + risk);
  }

  /** Utility of every actor for every actor's position, each by its own risk attitude. */
  double[] utilities(double[] distances, double[] risk) {
    var all = new double[actors * actors];
    for (int i = 0; i < actors; i++) {
      for (int j = 0; j < actors; j++) {
        all[i * actors + j] = utility(distances[i * actors + j], risk[i]);
      }
    }
    return all;
  }
}
