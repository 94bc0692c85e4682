package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Seed;
import org.entente.event.TensionMeter.Received;
import org.junit.jupiter.api.Test;

/** Tension is a share of what was received, so that a gap is no calm. */
class TensionMeterTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final TensionMeter METER =
      new TensionMeter(TensionWeights.GOLDSTEIN, 7, Seed.DEFAULT);

  @Test
  void aSteadyPairHasItsWeightPerThousand() {
    Tension tension = measure(received(60));

    assertThat(tension.level()).isCloseTo(1.0, within(1e-9));
    assertThat(tension.low()).isBetween(0.5, 1.0);
    assertThat(tension.high()).isBetween(1.0, 1.6);
    assertThat(tension.change().getAsDouble()).isCloseTo(0, within(1e-9));
  }

  @Test
  void oneOriginOfAllDaysCountsZeroToThreeTimes() {
    Map<LocalDate, Received> gapped = received(60);
    gapped.remove(FROM.plusDays(50));
    gapped.put(FROM.plusDays(55), new Received(700, 0.4));
    List<PairCell> cells =
        cells().stream()
            .map(c -> new PairCell(c.day(), "CHN", "PHL", "112", 7, 1, -2, 10, 10))
            .toList();

    Tension tension = METER.measure("CHN-PHL", cells, gapped, FROM, FROM.plusDays(59));

    assertThat(tension.low()).isZero();
    assertThat(tension.high()).isCloseTo(3 * tension.level(), within(1e-9));
  }

  @Test
  void daysThatWereNotReceivedDoNotCalmIt() {
    Map<LocalDate, Received> gapped = received(60);
    for (int day = 40; day < 60; day++) {
      gapped.remove(FROM.plusDays(day));
    }

    assertThat(measure(gapped).level()).isCloseTo(1.0, within(1e-9));
  }

  @Test
  void cooperationDoesNotOffsetConflict() {
    List<PairCell> cells = new ArrayList<>(cells());
    cells.add(new PairCell(FROM.plusDays(59), "PHL", "CHN", "057", 99, 1, 8, 1, 1));

    Tension tension = METER.measure("CHN-PHL", cells, received(60), FROM, FROM.plusDays(59));

    assertThat(tension.level()).isCloseTo(1.0, within(1e-9));
    assertThat(tension.days().getLast().byQuad()).containsExactly(1L, 0L, 1L, 0L);
  }

  @Test
  void theSameSeedGivesTheSameIntervalAndTheExplanationNamesIt() {
    assertThat(measure(received(60))).isEqualTo(measure(received(60)));
    assertThat(measure(received(60)).explanation().text()).contains("seed 20240925");
  }

  private static Tension measure(Map<LocalDate, Received> received) {
    return METER.measure("CHN-PHL", cells(), received, FROM, FROM.plusDays(59));
  }

  private static List<PairCell> cells() {
    var cells = new ArrayList<PairCell>();
    for (int day = 0; day < 60; day++) {
      cells.add(new PairCell(FROM.plusDays(day), "CHN", "PHL", "112", day, 1, -2, 10, 10));
    }
    return cells;
  }

  private static Map<LocalDate, Received> received(int days) {
    var received = new HashMap<LocalDate, Received>();
    for (int day = 0; day < days; day++) {
      received.put(FROM.plusDays(day), new Received(2000, 1));
    }
    return received;
  }
}
