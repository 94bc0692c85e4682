package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.core.Failure;
import org.junit.jupiter.api.Test;

/** Days and moments as people write them, and the slots they mean. */
class SlotTimeTest {

  @Test
  void aDayAloneMeansThatDay() {
    assertThat(SlotTime.start("2019-10-24").name()).isEqualTo("20191024000000");
    assertThat(SlotTime.behind("2019-10-24", null).name()).isEqualTo("20191025000000");
  }

  @Test
  void aMomentAloneMeansItsSlot() {
    assertThat(SlotTime.start("2019-10-24T14:37Z").name()).isEqualTo("20191024143000");
    assertThat(SlotTime.behind("2019-10-24T14:37Z", null).name()).isEqualTo("20191024144500");
  }

  @Test
  void twoMomentsOfOneSlotMeanThatSlot() {
    assertThat(SlotTime.behind("2019-10-24T14:30Z", "2019-10-24T14:40Z").name())
        .isEqualTo("20191024144500");
    assertThat(SlotTime.behind("2019-10-24T14:30Z", "2019-10-24T14:45Z").name())
        .isEqualTo("20191024144500");
  }

  @Test
  void aDayToAMomentAndAMomentToADay() {
    assertThat(SlotTime.behind("2019-10-24", "2019-10-24T06:00Z").name())
        .isEqualTo("20191024060000");
    assertThat(SlotTime.behind("2019-10-24T06:00Z", "2019-10-24").name())
        .isEqualTo("20191025000000");
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsWrongUsage() {
    assertThatThrownBy(() -> SlotTime.behind("2019-10-24T14:38Z", "2019-10-24T14:32Z"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("--from must lie before --to");
    assertThatThrownBy(() -> SlotTime.behind("2019-10-24", "2019-10-23"))
        .isInstanceOf(Failure.class);
  }
}
