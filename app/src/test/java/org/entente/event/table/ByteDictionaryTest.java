package org.entente.event.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteDictionaryTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void numbersDistinctStringsAsAMapWould(long seed) {
    var random = new SplittableRandom(seed);
    var dictionary = new ByteDictionary();
    Map<String, Integer> expected = new LinkedHashMap<>();
    var differing = new ArrayList<String>();

    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      int code = expected.computeIfAbsent(text, absent -> expected.size());
      byte[] around = ("<" + text + tail(random)).getBytes(StandardCharsets.ISO_8859_1);
      if (dictionary.add(around, 1, 1 + text.length()) != code) {
        differing.add(text);
      }
    }

    assertThat(differing).isEmpty();
    assertThat(dictionary.size()).isEqualTo(expected.size());
    expected.forEach(
        (text, code) ->
            assertThat(dictionary.bytes(code))
                .isEqualTo(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Up to 19 bytes, few different ones so that strings come again, zero bytes among them. */
  private static String text(SplittableRandom random) {
    int length = random.nextInt(20);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(8) == 0 ? (char) random.nextInt(256) : "A\0".charAt(i & 1));
    }
    return text.toString();
  }

  /** Nothing or something behind the string, so that it lies at the end of its array or not. */
  private static String tail(SplittableRandom random) {
    return "tttttttttttt".substring(random.nextInt(13));
  }

  @Test
  void aZeroByteAtTheEndMakesAnotherString() {
    var dictionary = new ByteDictionary();

    assertThat(dictionary.add("A")).isEqualTo(0);
    assertThat(dictionary.add("A\0")).isEqualTo(1);
    assertThat(dictionary.add("")).isEqualTo(2);
    assertThat(dictionary.add("\0")).isEqualTo(3);
    assertThat(dictionary.text(1)).isEqualTo("A\0");
  }

  @Test
  void hashesOfTextsInTheLakeStayWhatTheyAre() {
    byte[] text = "CHN\tPHL\t040\tRP\tRP1\t".getBytes(StandardCharsets.US_ASCII);

    assertThat(ByteDictionary.hash64(text, 0, text.length)).isEqualTo(7463725325416081295L);
  }
}
