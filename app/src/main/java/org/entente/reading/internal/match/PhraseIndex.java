package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Mention;

/**
 * Finds listed phrases in a text as whole words. Letter case, hyphens and a possessive "'s" do not
 * matter, except that a word of two capitals (US, EU) must stand in capitals; a listed word that
 * ends in {@code *} stands for all that begin so; {@code @JPN} stands for any name of that actor;
 * phrases in scripts without spaces are found anywhere.
 */
public final class PhraseIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LISTED = Pattern.compile(WORD.pattern() + "\\*?");
  private static final int STEM = 3;

  /** One place where a phrase stands. */
  public record Hit(int phrase, int start, int end) {
    boolean inside(Hit other) {
      return start >= other.start && end <= other.end && end - start < other.end - other.start;
    }
  }

  private record Word(int start, int end, String text, String lower) {
    boolean isStem() {
      return text.endsWith("*");
    }

    String stem() {
      return lower.substring(0, Math.min(STEM, lower.length()));
    }
  }

  private record Entry(int phrase, List<Word> words) {}

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Entry>> byStem = new HashMap<>();
  private final Map<String, Integer> byActor = new HashMap<>();
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
    if (phrase.startsWith("@")) {
      byActor.put(phrase.substring(1), id);
      return id;
    }
    List<Word> words = words(phrase, LISTED);
    if (!words.isEmpty()) {
      Word first = words.getFirst();
      boolean stem = first.isStem();
      (stem ? byStem : byFirst)
          .computeIfAbsent(stem ? first.stem() : first.lower(), k -> new ArrayList<>())
          .add(new Entry(id, words));
    }
    return id;
  }

  /** All hits in a text whose words alone count. */
  public List<Hit> scan(String text) {
    return scan(text, List.of());
  }

  /** All hits in a text that names these actors, by place and then by phrase number. */
  List<Hit> scan(String text, List<Mention> actors) {
    var hits = new ArrayList<Hit>();
    for (Mention m : actors) {
      Integer actor = byActor.get(m.resolution().actor().id());
      if (actor != null) {
        hits.add(new Hit(actor, m.start(), m.end()));
      }
    }
    List<Word> words = words(text, WORD);
    for (int i = 0; i < words.size(); i++) {
      addAll(byFirst.getOrDefault(words.get(i).lower(), List.of()), words, i, hits);
      addAll(byStem.getOrDefault(words.get(i).stem(), List.of()), words, i, hits);
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

  private static void addAll(List<Entry> entries, List<Word> words, int at, List<Hit> hits) {
    for (Entry entry : entries) {
      if (matches(entry.words(), words, at)) {
        int end = words.get(at + entry.words().size() - 1).end();
        hits.add(new Hit(entry.phrase(), words.get(at).start(), end));
      }
    }
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
      if (!fits(wanted, found) || initials && !found.text().equals(wanted.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Word wanted, Word found) {
    return wanted.isStem()
        ? found.lower().startsWith(wanted.lower().substring(0, wanted.lower().length() - 1))
        : found.lower().equals(wanted.lower());
  }

  private static List<Word> words(String text, Pattern pattern) {
    var words = new ArrayList<Word>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (isPossessive(text, m)) {
        continue;
      }
      words.add(new Word(m.start(), m.end(), m.group(), m.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static boolean isPossessive(String text, Matcher m) {
    boolean letter = m.end() - m.start() == 1 && text.charAt(m.start()) == 's';
    return letter && m.start() > 0 && "'\u2019".indexOf(text.charAt(m.start() - 1)) >= 0;
  }
}
