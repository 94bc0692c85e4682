package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms under which a person appears in text. */
final class Names {

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "jr.", "sr", "sr.", "i", "ii", "iii", "iv", "v", "vi", "viii", "x", "xiv", "xvi");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "de", "da", "dos", "di", "del", "della", "der", "den",
          "ter", "van", "von", "le", "du", "af");

  private final Set<String> familyNameFirst;

  Names(Set<String> familyNameFirst) {
    this.familyNameFirst = familyNameFirst;
  }

  /** Full names: as written, without generation suffix, and in the other order where usual. */
  Set<String> full(Person person) {
    var forms = new LinkedHashSet<String>();
    var all = new ArrayList<String>(person.aliases());
    all.addFirst(person.name());
    for (String name : all) {
      if (name.indexOf(' ') < 0) {
        continue;
      }
      forms.add(name);
      String plain = String.join(" ", words(name));
      forms.add(plain);
      forms.add(plain.replace("-", " "));
      swapped(person, words(name)).ifPresent(forms::add);
    }
    return forms;
  }

  /** Family names and by-names. */
  Set<String> brief(Person person) {
    var forms = new LinkedHashSet<String>();
    forms.add(family(person, words(person.name())));
    for (String alias : person.aliases()) {
      if (alias.indexOf(' ') < 0 && alias.length() > 1) {
        forms.add(alias);
      }
    }
    String family = forms.getFirst();
    for (String article : List.of("al-", "el-", "Al-", "El-", "al ", "el ", "Al ", "El ")) {
      if (family.startsWith(article)) {
        forms.add(family.substring(article.length()));
      }
    }
    return forms;
  }

  /** The last word with its particles; the first where the state writes family names first. */
  String family(Person person, List<String> words) {
    boolean first =
        words.size() > 1 && person.terms().stream().anyMatch(t -> isFamilyFirst(t.actor()));
    if (first) {
      return words.getFirst();
    }
    int at = words.size() - 1;
    while (at > 1 && PARTICLES.contains(words.get(at - 1).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return String.join(" ", words.subList(at, words.size()));
  }

  private boolean isFamilyFirst(String actor) {
    return familyNameFirst.contains(actor);
  }

  private Optional<String> swapped(Person person, List<String> words) {
    boolean swaps =
        person.terms().stream().anyMatch(t -> List.of("JPN", "HUN").contains(t.actor()));
    return swaps && words.size() == 2
        ? Optional.of(words.getLast() + " " + words.getFirst())
        : Optional.empty();
  }

  /** The words of a name, generation suffixes and initials left out. */
  static List<String> words(String name) {
    var words = new ArrayList<String>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == ',') {
        if (i > start) {
          addWord(words, name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  private static void addWord(List<String> words, String word) {
    boolean initial = word.length() <= 2 && word.endsWith(".");
    if (!initial && !SUFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
      words.add(word);
    }
  }
}
