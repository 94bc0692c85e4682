package org.entente.usecase.monitor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.core.AsOf;
import org.entente.core.Failure;
import org.entente.core.Seed;
import org.entente.event.LeadLag;
import org.entente.event.ShareDay;
import org.entente.event.Tension;
import org.entente.event.TensionDay;
import org.entente.event.TensionWeights;

/** Compares shares of documents with the tension of the pairs that are declared to drive them. */
public final class TensionDrivers {

  private static final int MOST_LAG = 14;

  private final ShowTension tension;
  private final TensionWeights weights;

  /**
   * @param weights what events weigh, as for the tension of a pair by itself
   */
  public TensionDrivers(ShowTension tension, TensionWeights weights) {
    this.tension = tension;
    this.weights = weights;
  }

  /** Every pair, compared or with the reason why it is not. */
  List<Traction.Driver> of(List<String> pairs, List<ShareDay> shares) {
    return pairs.stream().map(pair -> of(pair, shares)).toList();
  }

  private Traction.Driver of(String pair, List<ShareDay> shares) {
    LocalDate first = shares.getFirst().day();
    LocalDate from = first.isBefore(ShowTraction.BEGINNING) ? ShowTraction.BEGINNING : first;
    var to = new AsOf(shares.getLast().day());
    if (from.isAfter(to.day())) {
      return new Traction.Driver(pair, Optional.empty(), 0, "no events are on file before " + from);
    }
    try {
      Tension measured =
          tension.show(
              new ShowTension.Question(
                  pair, from, to, ShowTension.HALF_LIFE, weights, Seed.DEFAULT));
      return compare(pair, measured.days(), shares);
    } catch (Failure e) {
      return new Traction.Driver(pair, Optional.empty(), 0, String.valueOf(e.getMessage()));
    }
  }

  private static Traction.Driver compare(
      String pair, List<TensionDay> tension, List<ShareDay> shares) {
    Map<LocalDate, Double> byDay =
        tension.stream()
            .filter(day -> !day.isGap())
            .collect(Collectors.toMap(TensionDay::day, TensionDay::raw));
    double[] raw =
        shares.stream().mapToDouble(day -> byDay.getOrDefault(day.day(), Double.NaN)).toArray();
    double[] share =
        shares.stream().mapToDouble(day -> day.isGap() ? Double.NaN : day.share()).toArray();
    int[] both =
        IntStream.range(0, raw.length)
            .filter(at -> !Double.isNaN(raw[at]) && !Double.isNaN(share[at]))
            .toArray();
    if (both.length == 0) {
      return new Traction.Driver(pair, Optional.empty(), 0, few(0));
    }
    int from = both[0];
    int to = both[both.length - 1] + 1;
    Optional<LeadLag> found =
        LeadLag.of(
            Arrays.copyOfRange(raw, from, to), Arrays.copyOfRange(share, from, to), MOST_LAG);
    return new Traction.Driver(pair, found, both.length, found.isPresent() ? "" : few(both.length));
  }

  private static String few(int days) {
    return "both have data on "
        + days
        + " days; it takes "
        + LeadLag.FEWEST_PAIRS
        + " changes from one day to the next, in "
        + LeadLag.shortest(MOST_LAG)
        + " days or more";
  }
}
