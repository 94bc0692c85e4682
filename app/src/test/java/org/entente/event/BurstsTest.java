package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kleinberg's automaton finds what was planted and little else. */
class BurstsTest {

  private static final double USUAL = 0.02;

  @Test
  void aPlantedBurstIsFoundOnItsDays() {
    List<ShareDay> series = Shares.of(1, 120, 1000, t -> t >= 50 && t < 60 ? 3 * USUAL : USUAL);

    List<Bursts.Burst> bursts = Bursts.standard().find(series);

    assertThat(bursts).hasSize(1);
    assertThat(bursts.getFirst().from()).isEqualTo(Shares.START.plusDays(50));
    assertThat(bursts.getFirst().to()).isEqualTo(Shares.START.plusDays(59));
    assertThat(bursts.getFirst().weight()).isPositive();
  }

  @Test
  void aCollectionGapIsNoBurstAndBreaksNone() {
    List<ShareDay> series = Shares.of(2, 120, 1000, t -> t >= 50 && t < 60 ? 3 * USUAL : USUAL);

    assertThat(Bursts.standard().find(Shares.withGap(series, 54, 56))).hasSize(1);
    assertThat(Bursts.standard().find(Shares.withGap(Shares.of(3, 120, 1000, t -> USUAL), 40, 70)))
        .isEmpty();
  }

  @Test
  void aLongGapEndsABurst() {
    List<ShareDay> series = Shares.of(2, 400, 1000, t -> t < 53 || t >= 350 ? 3 * USUAL : USUAL);
    List<ShareDay> gapped = Shares.withGap(Shares.withGap(series, 0, 50), 53, 350);
    List<ShareDay> calm = Shares.of(3, 700, 1000, t -> USUAL).subList(403, 700);
    var days = new ArrayList<>(gapped.subList(0, 353));
    days.addAll(calm);

    assertThat(Bursts.standard().find(days))
        .extracting(Bursts.Burst::from, Bursts.Burst::to)
        .containsExactly(
            tuple(Shares.START.plusDays(50), Shares.START.plusDays(52)),
            tuple(Shares.START.plusDays(350), Shares.START.plusDays(352)));
  }

  @Test
  void aGapOfTwoWeeksBreaksNoBurstAndOneDayMoreDoes() {
    List<ShareDay> series = Shares.of(2, 120, 1000, t -> t >= 50 && t < 80 ? 3 * USUAL : USUAL);

    assertThat(Bursts.standard().find(Shares.withGap(series, 58, 58 + Bursts.LONGEST_GAP)))
        .hasSize(1);
    assertThat(Bursts.standard().find(Shares.withGap(series, 58, 59 + Bursts.LONGEST_GAP)))
        .hasSize(2);
  }

  @Test
  void daysOfAGapDoNotMakeABurstDearer() {
    var days = new ArrayList<ShareDay>();
    for (int t = 0; t < 120; t++) {
      days.add(new ShareDay(Shares.START.plusDays(t), t >= 50 && t < 53 ? 6 : 2, 100, 1));
    }
    var longer = new ArrayList<ShareDay>();
    for (int t = 1; t <= 3000; t++) {
      longer.add(new ShareDay(Shares.START.minusDays(3001 - t), 0, 0, 0));
    }
    longer.addAll(days);

    assertThat(Bursts.standard().find(days)).hasSize(1);
    assertThat(Bursts.standard().find(longer)).isEqualTo(Bursts.standard().find(days));
  }

  /** {@code FalseAlarms} of the benchmarks: 13.1% of 2,000 series; 0.1% at twice the cost. */
  @Test
  void falseAlarmsAreOneInSixSeasonsAndRareAtTwiceTheCost() {
    int standard = 0;
    int strict = 0;
    for (int seed = 0; seed < 300; seed++) {
      List<ShareDay> series = Shares.of(seed, 90, 500, t -> USUAL);
      standard += Bursts.standard().find(series).isEmpty() ? 0 : 1;
      strict += new Bursts(2, 2).find(series).isEmpty() ? 0 : 1;
    }
    assertThat(standard).isLessThan(60);
    assertThat(strict).isLessThan(6);
  }

  @Test
  void nothingRelevantHasNoBurst() {
    assertThat(Bursts.standard().find(Shares.of(1, 30, 100, t -> 0))).isEmpty();
    assertThat(Bursts.standard().find(List.of())).isEmpty();
  }
}
