package org.entente.store.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HybridRunsTest {

  @ParameterizedTest(name = "{0} bits")
  @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 13, 16, 17, 24, 31})
  void valuesComeBackAtEveryWidth(int width) {
    var random = new SplittableRandom(width);
    for (int count : new int[] {0, 1, 7, 8, 9, 63, 64, 65, 1000}) {
      int[] values = new int[count];
      for (int i = 0; i < count; i++) {
        boolean repeats = i > 0 && i / 40 % 2 == 1;
        values[i] = repeats ? values[i - 1] : random.nextInt() >>> 32 - width;
      }
      var out = new Bytes();
      new HybridRuns(out, width).write(values, count);

      assertThat(decode(out, width, count)).isEqualTo(values);
    }
  }

  /** Reads runs as parquet-format's Encodings.md has them, bit by bit. */
  private static int[] decode(Bytes in, int width, int count) {
    int[] values = new int[count + 8];
    int decoded = 0;
    int at = 0;
    while (at < in.length()) {
      int header = 0;
      int shift = 0;
      do {
        header |= (in.array()[at] & 0x7F) << shift;
        shift += 7;
      } while (in.array()[at++] < 0);
      int run = header >>> 1;
      if ((header & 1) == 0) {
        int bytes = (width + 7) / 8;
        int value = (int) bits(in.array(), at * 8, bytes * 8);
        Arrays.fill(values, decoded, decoded + run, value);
        decoded += run;
        at += bytes;
      } else {
        for (int i = 0; i < run * 8; i++) {
          values[Math.min(decoded + i, count)] = (int) bits(in.array(), at * 8 + i * width, width);
        }
        decoded += run * 8;
        at += run * width;
      }
    }
    return Arrays.copyOf(values, count);
  }

  private static long bits(byte[] bytes, int from, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) (bytes[(from + i) / 8] >> (from + i) % 8 & 1) << i;
    }
    return value;
  }
}
