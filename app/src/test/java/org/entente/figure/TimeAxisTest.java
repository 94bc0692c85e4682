package org.entente.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  private static final LocalDate END = LocalDate.of(2026, 11, 21);

  @Test
  void longEmptyStretchesAreFolded() {
    var early = LocalDate.of(1949, 7, 12);
    var late = LocalDate.of(2024, 9, 25);
    TimeAxis axis = TimeAxis.of(List.of(late, early), END, 0, 1000);
    assertThat(axis.breaks()).hasSize(1);
    assertThat(axis.breaks().getFirst().told()).isEqualTo("74 years");
    assertThat(axis.isFolded(early, late)).isTrue();
    assertThat(axis.isFolded(late, END)).isFalse();
  }

  @Test
  void laterDaysLieFurtherRightAndInside() {
    List<LocalDate> days =
        List.of(
            LocalDate.of(1949, 1, 1),
            LocalDate.of(1966, 6, 1),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2024, 1, 1),
            END);
    TimeAxis axis = TimeAxis.of(days, END, 100, 900);
    List<Double> places = days.stream().map(axis::x).toList();
    assertThat(places).isSorted().doesNotHaveDuplicates().allMatch(x -> x >= 100 && x <= 900);
  }

  @Test
  void aNarrowAxisHasFewFolds() {
    List<LocalDate> days =
        List.of(
            LocalDate.of(1949, 1, 1),
            LocalDate.of(1966, 1, 1),
            LocalDate.of(1980, 1, 1),
            LocalDate.of(1999, 1, 1));
    assertThat(TimeAxis.of(days, END, 0, 340).breaks()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aSingleDayIsEnough() {
    TimeAxis axis = TimeAxis.of(List.of(END), END, 0, 100);
    assertThat(axis.stretches()).hasSize(1);
    assertThat(axis.x(END)).isBetween(0.0, 100.0);
  }
}
