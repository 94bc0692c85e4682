package org.entente.actor.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens read as one name: country, qualifiers, titles, institution, person.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param place the country, organisation or seat in it
 * @param qualifiers words beside the title
 * @param titles titles, in text order, honorifics left out
 * @param titleWords the words of those titles, folded
 * @param institution the institution in it
 * @param name the person's name in it
 */
record Phrase(
    int from,
    int to,
    Sense.@Nullable Named place,
    List<Qualifier> qualifiers,
    List<Sense.Title> titles,
    List<String> titleWords,
    Sense.@Nullable Institution institution,
    @Nullable Name name) {

  /**
   * A person's name in the text.
   *
   * @param from index of its first token
   * @param to index after its last token
   * @param known people of that name; null where the pack has none
   */
  record Name(int from, int to, Sense.@Nullable Known known) {}

  boolean has(Qualifier qualifier) {
    return qualifiers.contains(qualifier);
  }

  boolean plural() {
    return titles.stream().anyMatch(Sense.Title::plural);
  }
}
