package org.entente.feed.gdelt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {

  private static final byte[] BYTES = {'\t', '\n', '\r', 0, 'A', 'B', 8, 11, (byte) 0x89, -1, '\t'};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void splitsAsStringsDo(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      for (int at = 0; at < bytes.length; at++) {
        boolean usual = random.nextInt(3) > 0;
        bytes[at] = usual ? (byte) 'x' : BYTES[random.nextInt(BYTES.length)];
      }
      assertThat(split(bytes)).isEqualTo(expected(bytes));
    }
  }

  private static List<String> split(byte[] bytes) {
    var line = new LineSplitter(bytes.length + 1);
    var found = new ArrayList<String>();
    for (int start = 0; start < bytes.length; start = line.next()) {
      line.split(bytes, start, bytes.length);
      var fields = new ArrayList<String>();
      for (int column = 0; column < line.columns(); column++) {
        int from = line.bounds()[column] + 1;
        fields.add(text(bytes, from, line.bounds()[column + 1]));
      }
      found.add(fields + " " + line.foreign() + " " + line.nul());
    }
    return found;
  }

  private static List<String> expected(byte[] bytes) {
    String text = text(bytes, 0, bytes.length);
    var found = new ArrayList<String>();
    String[] lines = text.isEmpty() ? new String[0] : text.split("\n", -1);
    int whole = text.endsWith("\n") ? lines.length - 1 : lines.length;
    for (String line : Arrays.copyOf(lines, whole)) {
      String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      List<String> fields = List.of(content.split("\t", -1));
      boolean foreign = line.chars().anyMatch(c -> c > 127);
      found.add(fields + " " + foreign + " " + (line.indexOf(0) >= 0));
    }
    return found;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
