package org.entente.web.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.Nearest;
import org.entente.initiative.Stance;
import org.entente.reading.EvidenceQuery;
import org.jspecify.annotations.Nullable;

/** What a search asks for, from the address of its page. */
final class SearchAsk {

  /** Names of what can be chosen, in the order of an address. */
  static final List<String> NAMES =
      List.of("q", "initiative", "actor", "stance", "grade", "from", "to", "sort");

  private static final int DEEPEST = 10_000;

  private final Asked asked;
  private final Finder finder;

  SearchAsk(Asked asked, Finder finder) {
    this.asked = asked;
    this.finder = finder;
  }

  /** What was chosen, by name; what is empty is left out. */
  Map<String, String> chosen() {
    var chosen = new LinkedHashMap<String, String>();
    for (String name : NAMES) {
      String value = asked.text(name);
      if (!value.isEmpty()) {
        chosen.put(name, value);
      }
    }
    return chosen;
  }

  /** The number of the page that is asked for, from 1. */
  int page(int size) {
    String text = asked.text("page");
    if (text.isEmpty()) {
      return 1;
    }
    boolean number = text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0;
    if (!number || (long) Integer.parseInt(text) * size > DEEPEST) {
      throw Refusal.badRequest(
          "There is no such page of results",
          "Pages run from 1, and only the first "
              + DEEPEST
              + " documents can be leafed through; narrow the search down or take the table"
              + " along.");
    }
    return Integer.parseInt(text);
  }

  /**
   * The question.
   *
   * @param skip how many documents are left out before
   * @param most how many at the most
   */
  EvidenceQuery query(int skip, int most) {
    String slug = asked.text("initiative");
    if (!slug.isEmpty()) {
      finder.initiative(slug, asked.links());
    }
    String words = asked.text("q");
    LocalDate from = asked.day("from");
    LocalDate to = asked.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw Refusal.badRequest(
          "That span has no days", "It ends on " + to + ", before it begins on " + from + ".");
    }
    return new EvidenceQuery(
        words,
        orNull(slug),
        orNull(asked.text("actor")),
        stance(),
        grade(),
        from,
        to,
        asked.asOf(),
        asked.text("sort").equals("newest") || words.isEmpty(),
        skip,
        most);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private @Nullable Stance stance() {
    String text = asked.text("stance");
    if (text.isEmpty()) {
      return null;
    }
    List<String> words = Arrays.stream(Stance.values()).map(Stance::word).toList();
    if (!words.contains(text)) {
      throw Refusal.badRequest(
          "“" + text + "” is no stance",
          "Did you mean " + String.join(", ", Nearest.names(text, words, 3)) + "?");
    }
    return Stance.values()[words.indexOf(text)];
  }

  private @Nullable String grade() {
    String text = asked.text("grade");
    if (!text.isEmpty() && !text.matches("[A-F]")) {
      throw Refusal.badRequest(
          "“" + text + "” is no grade of a source", "Sources are graded from A to F.");
    }
    return orNull(text);
  }
}
