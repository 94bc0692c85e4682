package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Equal rates each, where a single term is too small for a double; and ends of the range. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 1000, 1000",
    "40, 10, 400, 100",
    "20, 5, 380, 95",
    "3, 500, 1997, 500",
    "1997, 500, 3, 500",
    "7, 3, 0, 1000",
    "0, 1000, 7, 3",
    "12, 6, 1, 6"
  })
  void theProbabilityIsTheExactSum(int before, int documents, int after, int documentsAfter) {
    double exact = exact(before, documents, after, documentsAfter);

    assertThat(RateTest.ofFall(before, documents, after, documentsAfter).probability())
        .isCloseTo(exact, withinPercentage(1e-9));
  }

  @Test
  void countsBeyondAnIntegerAreReckonedToo() {
    RateTest test = RateTest.ofFall(2, 2_000_000_000, 1, 2_000_000_000);

    assertThat(test.probability()).isCloseTo(0.5, within(1e-12));
  }

  /** The sum of whole numbers, divided only at the end. */
  private static double exact(int before, int documents, int after, int documentsAfter) {
    int uses = before + after;
    BigInteger ways = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k <= after; k++) {
      BigInteger term = BigInteger.valueOf(documentsAfter).pow(k);
      sum = sum.add(ways.multiply(term).multiply(BigInteger.valueOf(documents).pow(uses - k)));
      ways = ways.multiply(BigInteger.valueOf(uses - k)).divide(BigInteger.valueOf(k + 1L));
    }
    var all = new BigDecimal(BigInteger.valueOf((long) documents + documentsAfter).pow(uses));
    return new BigDecimal(sum).divide(all, MathContext.DECIMAL64).doubleValue();
  }
}
