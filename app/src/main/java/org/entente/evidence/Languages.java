package org.entente.evidence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guess at a text's language from its script and its commonest little words. */
public final class Languages {

  private static final int LOOKED_AT = 4000;
  private static final double NEEDED_SHARE = 0.06;

  private static final Map<String, Set<String>> LITTLE_WORDS = littleWords();

  private Languages() {}

  /**
   * ISO 639-1 code of the most likely language; empty where the text is too short or strange to
   * tell.
   */
  public static Optional<String> guess(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Optional<String> script = byScript(head);
    if (script.isPresent()) {
      return script;
    }
    String[] words = head.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    String best = null;
    double bestShare = NEEDED_SHARE;
    for (var entry : LITTLE_WORDS.entrySet()) {
      long hits = Arrays.stream(words).filter(entry.getValue()::contains).count();
      double share = hits / (double) words.length;
      if (share > bestShare) {
        best = entry.getKey();
        bestShare = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<String> byScript(String text) {
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int cyrillic = 0;
    int arabic = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        continue;
      }
      letters++;
      switch (Character.UnicodeScript.of(c)) {
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> han++;
        case HANGUL -> hangul++;
        case CYRILLIC -> cyrillic++;
        case ARABIC -> arabic++;
        default -> {}
      }
    }
    if (letters == 0) {
      return Optional.empty();
    }
    int half = letters / 2;
    if (kana > letters / 10) {
      return Optional.of("ja");
    }
    if (han > half) {
      return Optional.of("zh");
    }
    if (hangul > half) {
      return Optional.of("ko");
    }
    if (cyrillic > half) {
      return Optional.of("ru");
    }
    return arabic > half ? Optional.of("ar") : Optional.empty();
  }

  private static Map<String, Set<String>> littleWords() {
    var words = new LinkedHashMap<String, Set<String>>();
    words.put("en", Set.of("the", "of", "and", "to", "in", "that", "for", "with", "was", "is"));
    words.put("fr", Set.of("le", "la", "les", "des", "et", "du", "une", "dans", "est", "pour"));
    words.put("de", Set.of("der", "die", "und", "das", "den", "von", "mit", "ist", "nicht", "ein"));
    words.put("es", Set.of("el", "los", "las", "que", "y", "del", "una", "por", "con", "para"));
    words.put("it", Set.of("il", "che", "di", "della", "per", "con", "non", "una", "sono", "nel"));
    words.put("pt", Set.of("o", "os", "que", "do", "da", "uma", "com", "para", "não", "em"));
    words.put("id", Set.of("yang", "dan", "di", "dengan", "untuk", "dari", "ini", "itu", "pada"));
    words.put("tr", Set.of("ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "olan"));
    return words;
  }
}
