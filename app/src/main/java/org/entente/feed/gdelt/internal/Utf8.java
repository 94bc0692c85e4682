package org.entente.feed.gdelt.internal;

import java.nio.charset.StandardCharsets;

/** Checks and mends bytes that should be UTF-8. */
final class Utf8 {

  /** The least character that needs so many bytes behind the first. */
  private static final int[] LEAST = {0, 0x80, 0x800, 0x10000};

  private Utf8() {}

  /** Whether a range is well-formed (Unicode 16, table 3-7). */
  static boolean isValid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int lead = bytes[at++];
      if (lead < 0) {
        int more = continuations(lead & 0xFF);
        if (more == 0 || more > to - at || !isCharacter(bytes, at, lead & 0x3F >> more, more)) {
          return false;
        }
        at += more;
      }
    }
    return true;
  }

  /** How many bytes follow a leading byte; 0 where it can lead none. */
  private static int continuations(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  }

  private static boolean isCharacter(byte[] bytes, int from, int leadingBits, int more) {
    int point = leadingBits;
    for (int at = from; at < from + more; at++) {
      if ((bytes[at] & 0xC0) != 0x80) {
        return false;
      }
      point = point << 6 | bytes[at] & 0x3F;
    }
    return point >= LEAST[more]
        && point <= Character.MAX_CODE_POINT
        && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
  }

  /** The same bytes with U+FFFD in place of each malformed sequence. */
  static byte[] repair(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8)
        .getBytes(StandardCharsets.UTF_8);
  }
}
