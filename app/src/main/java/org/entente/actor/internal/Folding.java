package org.entente.actor.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Reduces a word to the form in which names are compared: lower case, no accents. */
final class Folding {

  private Folding() {}

  static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String bare = Normalizer.normalize(word, Normalizer.Form.NFD);
    var out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      append(out, Character.toLowerCase(bare.charAt(i)));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    switch (c) {
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> out.append(c);
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
