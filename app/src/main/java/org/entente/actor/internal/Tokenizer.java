package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and marks: "U.S." stays whole, a hyphen and a possessive stand alone, an
 * apostrophe inside a word is dropped from its folded form.
 */
final class Tokenizer {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    var tokenizer = new Tokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else if (Character.isWhitespace(c)) {
        at = space(at);
      } else if (isApostrophe(c) && isPossessive(at)) {
        at = possessive(at);
      } else {
        add(at, at + 1, c == '–' || c == '‑' ? "-" : String.valueOf(c), Token.Kind.MARK);
        at++;
      }
    }
  }

  private int space(int from) {
    int at = from;
    int lines = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      add(from, at, "\n", Token.Kind.BREAK);
    }
    return at;
  }

  private int word(int from) {
    int dotted = dotted(from);
    if (dotted > from + 2) {
      add(from, dotted, text.substring(from, dotted).replace(".", ""), Token.Kind.WORD);
      return dotted;
    }
    if (dotted == from + 2 && isInitial(from)) {
      add(from, dotted, text.substring(from, from + 1), Token.Kind.INITIAL);
      return dotted;
    }
    int at = from;
    while (at < text.length() && (isLetterOrMark(text.charAt(at)) || joins(at))) {
      at++;
    }
    add(from, at, plain(text.substring(from, at)), Token.Kind.WORD);
    return at;
  }

  /** The end of letters each followed by a point, from {@code from}. */
  private int dotted(int from) {
    int at = from;
    while (at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
    }
    boolean wordGoesOn =
        at < text.length() && at > from && Character.isLetterOrDigit(text.charAt(at));
    if (wordGoesOn && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
      return at > from + 2 ? from : at;
    }
    return wordGoesOn && at > from ? at + 1 : at;
  }

  private boolean isInitial(int from) {
    int next = from + 2;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private boolean joins(int at) {
    return isApostrophe(text.charAt(at))
        && !isPossessive(at)
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private boolean isPossessive(int at) {
    if (at == 0
        || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.')) {
      return false;
    }
    boolean s =
        at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    int after = s ? at + 2 : at + 1;
    boolean ends = after >= text.length() || !Character.isLetterOrDigit(text.charAt(after));
    return ends && (s || Character.toLowerCase(text.charAt(at - 1)) == 's');
  }

  private int possessive(int at) {
    boolean s =
        at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    int end = s ? at + 2 : at + 1;
    add(at, end, "'s", Token.Kind.POSSESSIVE);
    return end;
  }

  private void add(int start, int end, String shape, Token.Kind kind) {
    char first = text.charAt(start);
    boolean capital = Character.isUpperCase(first);
    boolean all = capital && shape.equals(shape.toUpperCase(java.util.Locale.ROOT));
    tokens.add(new Token(start, end, Folding.fold(shape), kind, capital, all));
  }

  private static String plain(String word) {
    return word.indexOf('\'') < 0 && word.indexOf('’') < 0
        ? word
        : word.replace("'", "").replace("’", "");
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }
}
