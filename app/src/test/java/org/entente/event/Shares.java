package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Makes series of shares with a known truth. */
final class Shares {

  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private Shares() {}

  /** Binomial counts of {@code received} documents a day. */
  static List<ShareDay> of(long seed, int days, int received, IntToDoubleFunction share) {
    var random = new SplittableRandom(seed);
    var series = new ArrayList<ShareDay>();
    for (int t = 0; t < days; t++) {
      int relevant = 0;
      for (int i = 0; i < received; i++) {
        relevant += random.nextDouble() < share.applyAsDouble(t) ? 1 : 0;
      }
      series.add(new ShareDay(START.plusDays(t), relevant, received, 1));
    }
    return series;
  }

  /** The same series with nothing received from one day until before another. */
  static List<ShareDay> withGap(List<ShareDay> series, int from, int to) {
    var gapped = new ArrayList<>(series);
    for (int t = from; t < to; t++) {
      gapped.set(t, new ShareDay(START.plusDays(t), 0, 0, 0));
    }
    return gapped;
  }
}
