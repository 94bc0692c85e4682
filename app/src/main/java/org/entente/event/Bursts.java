package org.entente.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the periods in which a share is raised, by Kleinberg's two-state automaton on batched
 * counts (Kleinberg 2003, "Bursty and hierarchical structure in streams", section 3).
 */
public final class Bursts {

  /**
   * The most days without any document that a burst goes on through: over more than two weeks
   * nothing says that a share is still raised, while weekends, holidays and most outages of a
   * collection are shorter.
   */
  static final int LONGEST_GAP = 14;

  private final double ratio;
  private final double gamma;

  /** With a burst rate twice the usual one and a cost of one for beginning a burst. */
  public static Bursts standard() {
    return new Bursts(2, 1);
  }

  /**
   * @param ratio rate in a burst over the usual rate, above 1
   * @param gamma cost of beginning a burst in units of the logarithm of the number of days with
   *     documents
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

  /**
   * The bursts of a series in order of time. Days without documents speak for neither state and are
   * no batches; after more than {@value #LONGEST_GAP} of them the state is the usual one again.
   */
  public List<Burst> find(List<ShareDay> series) {
    List<ShareDay> days = series.stream().filter(day -> !day.isGap()).toList();
    long relevant = days.stream().mapToLong(ShareDay::relevant).sum();
    long received = days.stream().mapToLong(ShareDay::received).sum();
    if (relevant == 0 || days.size() < 2) {
      return List.of();
    }
    double usual = relevant / (double) received;
    double raised = Math.min(usual * ratio, (1 + usual) / 2);
    double rise = gamma * Math.log(days.size());
    var bursts = new ArrayList<Burst>();
    for (List<ShareDay> stretch : stretches(days)) {
      boolean[] inBurst = states(stretch, usual, raised, rise);
      bursts.addAll(bursts(stretch, inBurst, usual, raised));
    }
    return bursts;
  }

  /** The days between long gaps. */
  private static List<List<ShareDay>> stretches(List<ShareDay> days) {
    var stretches = new ArrayList<List<ShareDay>>();
    int start = 0;
    for (int t = 1; t <= days.size(); t++) {
      if (t == days.size()
          || days.get(t - 1).day().until(days.get(t).day(), ChronoUnit.DAYS) > LONGEST_GAP + 1) {
        stretches.add(days.subList(start, t));
        start = t;
      }
    }
    return stretches;
  }

  /** The cheapest sequence of states, by dynamic programming. */
  private static boolean[] states(List<ShareDay> days, double usual, double raised, double rise) {
    int n = days.size();
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
