package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    assertThat(tension.days().getLast().byRoot())
        .containsExactly(
            Map.entry(CameoRoot.ENGAGE_IN_DIPLOMATIC_COOPERATION, 1L),
            Map.entry(CameoRoot.DISAPPROVE, 1L));
  }

  @Test
  void theSameSeedGivesTheSameIntervalAndTheExplanationNamesIt() {
    assertThat(measure(received(60))).isEqualTo(measure(received(60)));
    assertThat(measure(received(60)).explanation().text()).contains("seed 20240925");
  }

  /** A level that rises by 1 on each day that is received, with hardly any smoothing. */
  private static Tension rising(Map<LocalDate, Received> received, int days) {
    var cells = new ArrayList<PairCell>();
    for (int day = 0; day < days; day++) {
      if (received.containsKey(FROM.plusDays(day))) {
        double weight = 2.0 * (1 + day);
        cells.add(new PairCell(FROM.plusDays(day), "CHN", "PHL", "112", day, 1, -weight, 10, 10));
      }
    }
    return new TensionMeter(TensionWeights.GOLDSTEIN, 0.5, Seed.DEFAULT)
        .measure("CHN-PHL", cells, received, FROM, FROM.plusDays(days - 1L));
  }

  /** The robust distance of the last level from given ones. */
  private static double distance(Tension tension, IntPredicate past) {
    double[] levels =
        IntStream.range(0, tension.days().size() - 1)
            .filter(past)
            .mapToDouble(at -> tension.days().get(at).level())
            .toArray();
    double median = median(levels);
    double spread = median(Arrays.stream(levels).map(x -> Math.abs(x - median)).toArray());
    return (tension.level() - median) / (1.4826 * spread);
  }

  private static Map<LocalDate, Received> withGap(Map<LocalDate, Received> received, int a, int b) {
    var gapped = new HashMap<>(received);
    for (int day = a; day < b; day++) {
      gapped.remove(FROM.plusDays(day));
    }
    return gapped;
  }

  @Test
  void theRobustDistanceIsMeasuredInMedianDeviationsOverAYear() {
    Tension year = rising(received(101), 101);
    Tension longer = rising(received(500), 500);

    assertThat(year.robustZ().getAsDouble()).isCloseTo(50.5 / (1.4826 * 25), within(0.01));
    assertThat(longer.robustZ().getAsDouble())
        .isCloseTo(distance(longer, at -> at >= 499 - 365), within(1e-9));
  }

  @Test
  void theDaysOfAGapAreNoObservationsOfTheRobustDistance() {
    Tension gapped = rising(withGap(received(301), 60, 260), 301);

    assertThat(gapped.robustZ().getAsDouble())
        .isCloseTo(distance(gapped, at -> at < 60 || at >= 260), within(1e-9));
  }

  @Test
  void aGapDoesNotMakeAShortSeriesLongEnoughForTheRobustDistance() {
    assertThat(rising(withGap(received(60), 10, 40), 60).robustZ()).isEmpty();
    assertThat(rising(withGap(received(60), 10, 39), 60).robustZ()).isPresent();
  }

  @Test
  void theChangeIsAgainstTheLevelThirtyDaysBefore() {
    assertThat(rising(received(60), 60).change().getAsDouble()).isCloseTo(30, within(1e-9));
    assertThat(rising(received(31), 31).change()).isPresent();
    assertThat(rising(received(30), 30).change()).isEmpty();
  }

  @Test
  void withoutAnyDataInThirtyDaysOrBeforeTheChangeIsNotKnown() {
    assertThat(rising(withGap(received(60), 30, 60), 60).change()).isEmpty();
    assertThat(rising(withGap(received(60), 31, 60), 60).change()).isPresent();
    assertThat(rising(withGap(received(60), 0, 30), 60).change()).isEmpty();
  }

  private static double median(double[] sorted) {
    double[] values = sorted.clone();
    Arrays.sort(values);
    int half = values.length / 2;
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
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
