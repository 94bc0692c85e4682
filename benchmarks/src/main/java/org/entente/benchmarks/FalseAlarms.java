package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.core.Seed;
import org.entente.event.Bursts;
import org.entente.event.ChangePoints;
import org.entente.event.ShareDay;

/**
 * How often bursts and changes are found in steady shares, where there are none, and in shares with
 * a planted one: {@code FalseAlarms [SERIES]}, each of 90 days with 500 documents.
 */
public final class FalseAlarms {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 90;
  private static final int RECEIVED = 500;
  private static final double USUAL = 0.02;

  private FalseAlarms() {}

  public static void main(String[] arguments) {
    int series = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int[] found = new int[6];
    for (int i = 0; i < series; i++) {
      SplittableRandom random = Seed.DEFAULT.generator(i);
      List<ShareDay> steady = shares(random, DAYS, DAYS, 1);
      List<ShareDay> burst = shares(random, 40, 50, 3);
      List<ShareDay> step = shares(random, 45, DAYS, 2);
      found[0] += Bursts.standard().find(steady).isEmpty() ? 0 : 1;
      found[1] += new Bursts(2, 2).find(steady).isEmpty() ? 0 : 1;
      found[2] += ChangePoints.standard().find(steady).isEmpty() ? 0 : 1;
      found[3] += Bursts.standard().find(burst).stream().anyMatch(FalseAlarms::overlaps) ? 1 : 0;
      found[4] += new Bursts(2, 2).find(burst).stream().anyMatch(FalseAlarms::overlaps) ? 1 : 0;
      found[5] += ChangePoints.standard().find(step).stream().anyMatch(FalseAlarms::near) ? 1 : 0;
    }
    print("steady: a burst is found, standard cost", found[0], series);
    print("steady: a burst is found, twice the cost", found[1], series);
    print("steady: a change is found", found[2], series);
    print("ten days of three times the share: the burst is found, standard cost", found[3], series);
    print("the same, twice the cost", found[4], series);
    print("twice the share from day 45: the change is found within 3 days", found[5], series);
  }

  private static void print(String what, int found, int series) {
    System.out.printf(Locale.ROOT, "%s: %.1f%%%n", what, 100.0 * found / series);
  }

  private static boolean overlaps(Bursts.Burst burst) {
    return !burst.to().isBefore(FIRST.plusDays(40)) && burst.from().isBefore(FIRST.plusDays(50));
  }

  private static boolean near(ChangePoints.Change change) {
    return Math.abs(change.day().toEpochDay() - FIRST.plusDays(45).toEpochDay()) <= 3;
  }

  private static List<ShareDay> shares(SplittableRandom random, int from, int to, double times) {
    var series = new ArrayList<ShareDay>();
    for (int day = 0; day < DAYS; day++) {
      double share = day >= from && day < to ? times * USUAL : USUAL;
      int relevant = 0;
      for (int i = 0; i < RECEIVED; i++) {
        relevant += random.nextDouble() < share ? 1 : 0;
      }
      series.add(new ShareDay(FIRST.plusDays(day), relevant, RECEIVED, 1));
    }
    return series;
  }
}
