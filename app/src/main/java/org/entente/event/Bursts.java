package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the periods in which a share is raised, by Kleinberg's two-state automaton on batched
 * counts (Kleinberg 2003, "Bursty and hierarchical structure in streams", section 3).
 */
public final class Bursts {

  private final double ratio;
  private final double gamma;

  /** With a burst rate twice the usual one and a cost of one for beginning a burst. */
  public static Bursts standard() {
    return new Bursts(2, 1);
  }

  /**
   * @param ratio rate in a burst over the usual rate, above 1
   * @param gamma cost of beginning a burst in units of the logarithm of the number of days
   */
  public Bursts(double ratio, double gamma) {
    if (!(ratio > 1) || !(gamma >= 0)) {
      throw new IllegalArgumentException("a burst has a ratio above 1 and a cost of 0 or more");
    }
    this.ratio = ratio;
    this.gamma = gamma;
  }

  /**
   * A period of raised share.
   *
   * @param weight how much likelier it is with the burst than without, as a difference of log
   *     likelihoods
   */
  public record Burst(LocalDate from, LocalDate to, long relevant, long received, double weight) {}

  /** The bursts of a series in order of time; a day without documents speaks for neither state. */
  public List<Burst> find(List<ShareDay> days) {
    long relevant = days.stream().mapToLong(ShareDay::relevant).sum();
    long received = days.stream().mapToLong(ShareDay::received).sum();
    if (relevant == 0 || days.size() < 2) {
      return List.of();
    }
    double usual = relevant / (double) received;
    double raised = Math.min(usual * ratio, (1 + usual) / 2);
    boolean[] inBurst = states(days, usual, raised);
    return bursts(days, inBurst, usual, raised);
  }

  /** The cheapest sequence of states, by dynamic programming. */
  private boolean[] states(List<ShareDay> days, double usual, double raised) {
    int n = days.size();
    double rise = gamma * Math.log(n);
    boolean[][] fromRaised = new boolean[2][n];
    double calm = 0;
    double burst = Double.POSITIVE_INFINITY;
    var usually = new Rate(usual);
    var higher = new Rate(raised);
    for (int t = 0; t < n; t++) {
      double calmBefore = calm;
      fromRaised[0][t] = burst < calmBefore;
      fromRaised[1][t] = burst < calmBefore + rise;
      calm = Math.min(calmBefore, burst) + usually.cost(days.get(t));
      burst = Math.min(calmBefore + rise, burst) + higher.cost(days.get(t));
    }
    boolean[] states = new boolean[n];
    boolean state = burst < calm;
    for (int t = n - 1; t >= 0; t--) {
      states[t] = state;
      state = fromRaised[state ? 1 : 0][t];
    }
    return states;
  }

  /** How likely days are at one rate. */
  private static final class Rate {

    private final double log;
    private final double logOfRest;

    Rate(double rate) {
      this.log = Math.log(rate);
      this.logOfRest = Math.log1p(-rate);
    }

    /** Negative log likelihood of a day; the binomial coefficient is the same in both states. */
    double cost(ShareDay day) {
      return -(day.relevant() * log + (day.received() - day.relevant()) * logOfRest);
    }
  }

  private static List<Burst> bursts(
      List<ShareDay> days, boolean[] inBurst, double usual, double raised) {
    var bursts = new ArrayList<Burst>();
    var usually = new Rate(usual);
    var higher = new Rate(raised);
    for (int t = 0; t < inBurst.length; ) {
      int end = t;
      while (end < inBurst.length && inBurst[end]) {
        end++;
      }
      if (end > t) {
        List<ShareDay> span = days.subList(t, end);
        double weight =
            span.stream().mapToDouble(day -> usually.cost(day) - higher.cost(day)).sum();
        bursts.add(
            new Burst(
                span.getFirst().day(),
                span.getLast().day(),
                span.stream().mapToLong(ShareDay::relevant).sum(),
                span.stream().mapToLong(ShareDay::received).sum(),
                weight));
      }
      t = Math.max(end, t + 1);
    }
    return bursts;
  }
}
