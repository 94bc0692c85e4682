package org.entente.bargaining.internal;

import java.util.Arrays;
import org.entente.bargaining.CompromiseParameters;

/**
 * Where a bargaining lands before any rule of decision: between the middle of the field and the
 * stated option nearest to its centre of gravity.
 *
 * <p>Parties without weight are left out.
 */
public final class Compromise {

  private static final double LEAST_SHARE = 1e-3;

  private final CompromiseParameters parameters;
  private final double centre;
  private final double middle;
  private final double[] options;

  /**
   * @param at position of each party
   * @param weight weight of each party, 0 or more, not all 0
   */
  public Compromise(CompromiseParameters parameters, double[] at, double[] weight) {
    this.parameters = parameters;
    int[] order = order(at, weight);
    centre = Averages.weightedMean(at, weight);
    middle = middle(order, at, weight);
    options = options(order, at, weight);
  }

  /** Indices of those with weight, by position; few enough for sorting by insertion. */
  private static int[] order(double[] at, double[] weight) {
    var order = new int[at.length];
    int count = 0;
    for (int i = 0; i < at.length; i++) {
      if (weight[i] > 0) {
        int place = count++;
        while (place > 0 && at[order[place - 1]] > at[i]) {
          order[place] = order[place - 1];
          place--;
        }
        order[place] = i;
      }
    }
    return Arrays.copyOf(order, count);
  }

  /** The weighted mean of those strictly between the poles; the centre where there are none. */
  private double middle(int[] order, double[] at, double[] weight) {
    double low = at[order[0]] + parameters.poleWidth();
    double high = at[order[order.length - 1]] - parameters.poleWidth();
    double between = 0;
    double all = 0;
    double sum = 0;
    for (int i : order) {
      all += weight[i];
      if (at[i] >= low && at[i] <= high) {
        between += weight[i];
        sum += weight[i] * at[i];
      }
    }
    if (between == 0) {
      return centre;
    }
    double share = between / all;
    double trust = share / (share + LEAST_SHARE);
    return trust * (sum / between) + (1 - trust) * centre;
  }

  /** Stated positions, those closer than the pole width taken together at their weighted mean. */
  private double[] options(int[] order, double[] at, double[] weight) {
    var found = new double[order.length];
    int count = 0;
    for (int first = 0; first < order.length; count++) {
      double sum = 0;
      double all = 0;
      int next = first;
      while (next < order.length && at[order[next]] - at[order[first]] < parameters.poleWidth()) {
        sum += weight[order[next]] * at[order[next]];
        all += weight[order[next]];
        next++;
      }
      found[count] = sum / all;
      first = next;
    }
    return Arrays.copyOf(found, count);
  }

  /** The centre of gravity: the weighted mean of all positions. */
  public double centre() {
    return centre;
  }

  /** The middle between the poles. */
  public double middle() {
    return middle;
  }

  /** The options on the table, lowest first. */
  public double[] options() {
    return options.clone();
  }

  /**
   * The option nearest to the centre of gravity moved by {@code error}; between two, their mean.
   */
  public double option(double error) {
    double aim = centre + error;
    for (int o = 0; o < options.length - 1; o++) {
      double border = (options[o] + options[o + 1]) / 2;
      if (aim < border) {
        return options[o];
      }
      if (aim == border) {
        return border;
      }
    }
    return options[options.length - 1];
  }

  /** The expected option where the centre of gravity is known with normal error. */
  public double expectedOption(double spread) {
    if (spread == 0) {
      return option(0);
    }
    double expected = 0;
    double reached = 0;
    for (int o = 0; o < options.length; o++) {
      double upTo =
          o == options.length - 1
              ? 1
              : Normal.below(((options[o] + options[o + 1]) / 2 - centre) / spread);
      expected += options[o] * (upTo - reached);
      reached = upTo;
    }
    return expected;
  }

  /** The expected outcome over all spreads. */
  public double expected() {
    double option =
        parameters.spreads().stream().mapToDouble(this::expectedOption).average().orElseThrow();
    return parameters.middle() * middle + (1 - parameters.middle()) * option;
  }
}
