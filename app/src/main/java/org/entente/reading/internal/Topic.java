package org.entente.reading.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.reading.internal.match.InitiativeMention;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about: its initiatives in order of first mention, and the one that "the idea"
 * means.
 *
 * @param all every initiative that is followed
 * @param initiatives slugs in order of first mention
 * @param heads the last nouns of the main initiative's names
 * @param initiative the main initiative itself
 * @param main the slug named in most sentences, title and first sentence and names weighing more;
 *     null where none is named
 */
record Topic(
    List<String> initiatives,
    @Nullable String main,
    @Nullable Initiative initiative,
    Initiatives all,
    Set<String> heads) {

  /** Whether a noun ends a name of the main initiative: army, protocol, submarine. */
  boolean isHead(String lemma) {
    return heads.contains(lemma);
  }

  @Nullable Initiative find(String slug) {
    return all.find(slug).orElse(null);
  }

  /** Whether the main initiative would create something. */
  boolean creates() {
    return initiative != null && initiative.kind() == Initiative.Kind.CREATE;
  }

  /** Whether the main initiative widens something that exists. */
  boolean widens() {
    return initiative != null && initiative.kind() == Initiative.Kind.WIDEN;
  }

  /** Tells the topic from the mentions in title and sentences, the title first. */
  static Topic of(List<List<InitiativeMention>> mentions, Initiatives all) {
    Map<String, Integer> weight = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      int unit = i <= 1 ? 3 : 2;
      var here = new LinkedHashMap<String, Integer>();
      for (InitiativeMention m : mentions.get(i)) {
        int named = m.kind() == InitiativeMention.Kind.NAME ? 1 : 0;
        here.merge(m.initiative(), 2 * unit + named, Math::max);
      }
      here.forEach((slug, w) -> weight.merge(slug, w, Integer::sum));
    }
    String main =
        weight.entrySet().stream()
            .max(
                Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparing(e -> e.getKey().length()))
            .map(Map.Entry::getKey)
            .orElse(null);
    return new Topic(
        List.copyOf(weight.keySet()),
        main,
        main == null ? null : all.get(main),
        all,
        main == null ? Set.of() : heads(all.get(main)));
  }

  private static Set<String> heads(Initiative initiative) {
    var heads = new HashSet<String>();
    var phrases = new ArrayList<>(initiative.match().names());
    initiative.match().concepts().forEach(c -> phrases.addAll(c.getFirst()));
    for (String phrase : phrases) {
      String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
      if (last.length() > 3 && last.equals(last.toLowerCase(Locale.ROOT)) && phrase.contains(" ")) {
        heads.add(
            last.endsWith("s") && !last.endsWith("ss")
                ? last.substring(0, last.length() - 1)
                : last);
      }
    }
    return heads;
  }
}
