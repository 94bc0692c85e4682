package org.entente.reading.model.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evidence.Sentence;

/** Finds a model's quotation in the text it claims to quote. */
final class Quotes {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 600;

  /**
   * Words found.
   *
   * @param at offset in the sentence
   * @param words as the sentence has them
   */
  record Place(Sentence sentence, int at, String words) {}

  private Quotes() {}

  /** Where the quotation stands in the sentence, whatever its case, spaces and quotation marks. */
  static Optional<Place> find(String quote, Sentence sentence) {
    String words = quote.strip();
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = pattern(words).matcher(sentence.text());
    return m.find() ? Optional.of(new Place(sentence, m.start(), m.group())) : Optional.empty();
  }

  private static Pattern pattern(String words) {
    var pattern = new StringBuilder();
    boolean space = false;
    for (int c : words.codePoints().toArray()) {
      if (!Character.isWhitespace(c)) {
        pattern.append(space ? "\\s+" : "").append(pattern(c));
      }
      space = Character.isWhitespace(c);
    }
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String pattern(int c) {
    return switch (c) {
      case '\'', '‘', '’' -> "['‘’]";
      case '"', '“', '”' -> "[\"“”]";
      case '-', '–', '—' -> "[-–—]";
      default -> Pattern.quote(Character.toString(c));
    };
  }
}
