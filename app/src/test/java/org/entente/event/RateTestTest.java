package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The exact test of two rates. */
class RateTestTest {

  @Test
  void noUseAfterManyIsASmallPowerOfTheEarlierShare() {
    RateTest test = RateTest.ofFall(12, 6, 0, 6);

    assertThat(test.probability()).isCloseTo(Math.pow(0.5, 12), within(1e-15));
  }

  @Test
  void equalRatesAreNoSurprise() {
    assertThat(RateTest.ofFall(10, 10, 10, 10).probability()).isCloseTo(0.588099, within(1e-6));
  }

  @Test
  void withoutAnyUseNothingCanBeSaid() {
    assertThat(RateTest.ofFall(0, 5, 0, 5).probability()).isEqualTo(1);
  }
}
