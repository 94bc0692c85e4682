package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of a share are found near their days; gaps and noise are none. */
class ChangePointsTest {

  private static final double SHARE = 0.03;

  @Test
  void plantedChangesAreFoundWithinTwoDays() {
    int found = 0;
    for (int seed = 0; seed < 50; seed++) {
      List<ShareDay> series =
          Shares.of(seed, 120, 800, t -> t < 40 ? SHARE : t < 80 ? 2 * SHARE : SHARE);
      List<ChangePoints.Change> changes = ChangePoints.standard().find(series);
      boolean both = changes.size() == 2 && near(changes.get(0), 40) && near(changes.get(1), 80);
      found += both ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(48);
  }

  private static boolean near(ChangePoints.Change change, int day) {
    return Math.abs(ChronoUnit.DAYS.between(Shares.START.plusDays(day), change.day())) <= 2;
  }

  @Test
  void aCollectionGapIsNoChange() {
    for (int seed = 0; seed < 50; seed++) {
      List<ShareDay> series = Shares.withGap(Shares.of(seed, 120, 800, t -> SHARE), 50, 70);
      assertThat(ChangePoints.standard().find(series)).isEmpty();
    }
  }

  @Test
  void fewerReceivedAtTheSameShareIsNoChange() {
    List<ShareDay> half = Shares.of(7, 60, 400, t -> SHARE);
    List<ShareDay> series = new java.util.ArrayList<>(Shares.of(8, 60, 800, t -> SHARE));
    half.forEach(
        day ->
            series.add(new ShareDay(day.day().plusDays(60), day.relevant(), day.received(), 0.5)));

    assertThat(ChangePoints.standard().find(series)).isEmpty();
  }

  @Test
  void aSteadyShareRaisesAFalseAlarmInFewerThanOneOfTwenty() {
    int alarms = 0;
    for (int seed = 0; seed < 300; seed++) {
      List<ShareDay> series = Shares.of(seed, 90, 500, t -> SHARE);
      alarms += ChangePoints.standard().find(series).isEmpty() ? 0 : 1;
    }
    assertThat(alarms).isLessThan(15);
  }
}
