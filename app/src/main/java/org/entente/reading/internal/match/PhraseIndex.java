package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds listed phrases in a text as whole words. Letter case and hyphens do not matter, except that
 * a word of two capitals (US, EU) must stand in capitals; phrases in scripts without spaces are
 * found anywhere.
 */
public final class PhraseIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** One place where a phrase stands. */
  public record Hit(int phrase, int start, int end) {
    boolean inside(Hit other) {
      return start >= other.start && end <= other.end && end - start < other.end - other.start;
    }
  }

  private record Word(int start, int end, String text, String lower) {}

  private record Entry(int phrase, List<Word> words) {}

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, Integer> unspaced = new HashMap<>();

  /** Adds a phrase; the same phrase has the same number. */
  public int add(String phrase) {
    Integer known = ids.get(phrase);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(phrase, id);
    if (phrase.codePoints().anyMatch(c -> c > 0x2e80)) {
      unspaced.put(phrase, id);
      return id;
    }
    List<Word> words = words(phrase);
    if (!words.isEmpty()) {
      byFirst
          .computeIfAbsent(words.getFirst().lower(), k -> new ArrayList<>())
          .add(new Entry(id, words));
    }
    return id;
  }

  /** All hits in a text, by place and then by phrase number. */
  public List<Hit> scan(String text) {
    var hits = new ArrayList<Hit>();
    List<Word> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Entry entry : byFirst.getOrDefault(words.get(i).lower(), List.of())) {
        if (matches(entry.words(), words, i)) {
          int end = words.get(i + entry.words().size() - 1).end();
          hits.add(new Hit(entry.phrase(), words.get(i).start(), end));
        }
      }
    }
    unspaced.forEach(
        (phrase, id) -> {
          int at = text.indexOf(phrase);
          if (at >= 0) {
            hits.add(new Hit(id, at, at + phrase.length()));
          }
        });
    hits.sort(
        java.util.Comparator.comparingInt(Hit::start)
            .thenComparingInt(Hit::end)
            .thenComparingInt(Hit::phrase));
    return hits;
  }

  private static boolean matches(List<Word> phrase, List<Word> text, int at) {
    if (at + phrase.size() > text.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      Word wanted = phrase.get(k);
      Word found = text.get(at + k);
      boolean initials =
          wanted.text().length() == 2
              && wanted.text().equals(wanted.text().toUpperCase(Locale.ROOT));
      if (!found.lower().equals(wanted.lower())
          || initials && !found.text().equals(wanted.text())) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Word(m.start(), m.end(), m.group(), m.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }
}
