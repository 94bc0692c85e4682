package org.entente.feed.gdelt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {

  /** Leading and continuing bytes at the edges of what is allowed, and a letter. */
  private static final int[] EDGES = {
    0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  @Test
  void judgesEveryTwoAndThreeBytesAndManyFourAsTheDecoderDoes() {
    var differing = new ArrayList<String>();
    var random = new SplittableRandom(11);
    for (int a : EDGES) {
      for (int b : EDGES) {
        compare(differing, a, b);
        for (int c : EDGES) {
          compare(differing, a, b, c);
          compare(differing, a, b, c, EDGES[random.nextInt(EDGES.length)]);
          compare(differing, 0x41, a, b, c, EDGES[random.nextInt(EDGES.length)], 0x41);
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  private static void compare(ArrayList<String> differing, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    if (Utf8.isValid(bytes, 0, bytes.length) != decodes(bytes)) {
      differing.add(java.util.HexFormat.of().formatHex(bytes));
    }
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
