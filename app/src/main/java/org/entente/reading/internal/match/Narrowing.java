package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.List;
import org.entente.initiative.Initiative;

/**
 * Takes the name of an arrangement for the proposal to widen it in a document that is about that
 * proposal: "AUKUS" where others are to join it.
 */
final class Narrowing {

  private final List<Initiative> narrower;

  Narrowing(List<Initiative> initiatives) {
    narrower = initiatives.stream().filter(i -> i.match().within() != null).toList();
  }

  /** The mentions of each text, the title first. */
  List<List<InitiativeMention>> of(List<List<InitiativeMention>> mentions) {
    List<List<InitiativeMention>> result = mentions;
    for (Initiative initiative : narrower) {
      String wide = initiative.match().within();
      if (wide != null && isAbout(initiative.slug(), wide, result)) {
        result = renamed(wide, initiative.slug(), result);
      }
    }
    return result;
  }

  /** Named in the title, or in at least half as many sentences as the arrangement alone. */
  private static boolean isAbout(String slug, String wide, List<List<InitiativeMention>> mentions) {
    boolean inTitle = names(mentions.getFirst(), slug);
    long own = mentions.stream().filter(list -> names(list, slug)).count();
    long other = mentions.stream().filter(list -> names(list, wide) && !names(list, slug)).count();
    return inTitle || own > 0 && 2 * own >= other && !isBesideThePoint(slug, wide, mentions);
  }

  /** Whether something else is named in as many sentences. */
  private static boolean isBesideThePoint(
      String slug, String wide, List<List<InitiativeMention>> mentions) {
    long both = mentions.stream().filter(list -> names(list, slug) || names(list, wide)).count();
    return mentions.stream()
        .flatMap(List::stream)
        .map(InitiativeMention::initiative)
        .distinct()
        .filter(i -> !i.equals(slug) && !i.equals(wide))
        .anyMatch(i -> mentions.stream().filter(list -> names(list, i)).count() >= both);
  }

  private static boolean names(List<InitiativeMention> mentions, String slug) {
    return mentions.stream().anyMatch(m -> m.initiative().equals(slug));
  }

  private static List<List<InitiativeMention>> renamed(
      String from, String to, List<List<InitiativeMention>> mentions) {
    var all = new ArrayList<List<InitiativeMention>>();
    for (List<InitiativeMention> list : mentions) {
      all.add(
          list.stream()
              .map(
                  m ->
                      m.initiative().equals(from)
                          ? new InitiativeMention(to, m.start(), m.end(), m.kind(), m.words())
                          : m)
              .distinct()
              .toList());
    }
    return all;
  }
}
