package org.entente.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written as the library rounds them, without its trailing zeros. */
class ExplanationNumberTest {

  private static String plain(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  @Test
  void drawnNumbersAreWrittenAsTheLibraryDoes() {
    SplittableRandom random = Seed.DEFAULT.generator(3);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 12));
      assertThat(Explanation.number(value)).isEqualTo(plain(value));
      double half = (random.nextInt(2_000_000) + 0.5) / 10_000;
      assertThat(Explanation.number(half)).isEqualTo(plain(half));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "12, 12", "-3.25, -3.25", "0.00001, 0", "1.99999, 2", "7.0301, 7.0301"})
  void trailingZerosAreDropped(double value, String written) {
    assertThat(Explanation.number(value)).isEqualTo(written);
  }
}
