package org.entente.reading.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words and marks; "'s" and "n't" become words of their own. */
public final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}"
              + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:-\\p{L}+)*%?"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’‑][\\p{L}\\p{N}]+)*"
              + "|\\S");

  private static final Pattern CLITIC = Pattern.compile("(?i)(.+?)(n't|'s|'re|'ve|'ll|'d|'m)");

  private Tokenizer() {}

  /** The tokens of a sentence, all tagged {@code OTHER}. */
  public static List<Token> tokens(String sentence) {
    var tokens = new ArrayList<Token>();
    Matcher m = TOKEN.matcher(sentence);
    while (m.find()) {
      String plain = m.group().replace('’', '\'').replace('‑', '-');
      Matcher clitic = CLITIC.matcher(plain);
      if (clitic.matches()) {
        int cut = m.start() + clitic.start(2);
        tokens.add(token(sentence, m.start(), cut));
        tokens.add(token(sentence, cut, m.end()));
      } else {
        tokens.add(token(sentence, m.start(), m.end()));
      }
    }
    return tokens;
  }

  private static Token token(String sentence, int start, int end) {
    String text = sentence.substring(start, end);
    String word = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    return new Token(start, end, text, word, Tag.OTHER, word);
  }
}
