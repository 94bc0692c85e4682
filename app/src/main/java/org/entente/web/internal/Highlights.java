package org.entente.web.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text the words that were looked for, their inflected forms included. */
public final class Highlights {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LEAST_COMMON = 4;

  private Highlights() {}

  /** A stretch of text. */
  public record Run(String text, boolean marked) {}

  /** The text in runs, of which those are marked that match a word of the query. */
  public static List<Run> of(String text, String query) {
    List<String> wanted =
        WORD.matcher(query.replaceAll("(^|\\s)-\\S+", " ").toLowerCase(Locale.ROOT))
            .results()
            .map(result -> result.group())
            .toList();
    var runs = new ArrayList<Run>();
    int from = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (wanted.stream().anyMatch(want -> alike(want, word))) {
        runs.add(new Run(text.substring(from, words.start()), false));
        runs.add(new Run(words.group(), true));
        from = words.end();
      }
    }
    runs.add(new Run(text.substring(from), false));
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  /** Equal, or with the same beginning up to an ending of at most three letters. */
  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int common = 0;
    int most = Math.min(one.length(), other.length());
    while (common < most && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= LEAST_COMMON && Math.max(one.length(), other.length()) - common <= 3;
  }
}
