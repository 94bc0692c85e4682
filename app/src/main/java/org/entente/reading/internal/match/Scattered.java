package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.initiative.Initiative;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/**
 * Finds initiatives whose words are spread over neighbouring sentences: over title and passage in
 * documents of which no sentence names any by itself, else over a sentence and the text before it.
 */
final class Scattered {

  private final List<List<Hit>> hits;
  private final List<List<Mention>> actors;
  private final List<Passages> rules;
  private final EntryMentions entries;

  Scattered(
      List<List<Hit>> hits,
      List<List<Mention>> actors,
      List<Passages> rules,
      EntryMentions entries) {
    this.hits = hits;
    this.actors = actors;
    this.rules = rules;
    this.entries = entries;
  }

  /** The mentions of each text, the title first, with the scattered ones added. */
  List<List<InitiativeMention>> add(List<List<InitiativeMention>> found) {
    if (found.stream().anyMatch(list -> !list.isEmpty())) {
      Set<String> known =
          found.stream()
              .flatMap(List::stream)
              .map(InitiativeMention::initiative)
              .collect(Collectors.toSet());
      return IntStream.range(0, hits.size())
          .mapToObj(i -> besides(i, found.get(i), known))
          .toList();
    }
    return IntStream.range(0, hits.size()).mapToObj(this::at).toList();
  }

  /**
   * A sentence's mentions with those of initiatives that no sentence of the document names by
   * itself: its words stand there, but for one kind that stands in the title or the sentence
   * before.
   */
  private List<InitiativeMention> besides(int i, List<InitiativeMention> here, Set<String> known) {
    if (i == 0) {
      return here;
    }
    var before = new ArrayList<>(hits.getFirst());
    before.addAll(hits.get(i - 1));
    var all = new ArrayList<>(here);
    for (Passages passages : rules) {
      Initiative initiative = passages.initiative();
      boolean open = !known.contains(initiative.slug()) && initiative.match().within() == null;
      if (open && !passages.isBarred(hits.get(i))) {
        all.addAll(passages.continued(hits.get(i), before));
      }
    }
    entries.scattered(hits.get(i), actors.get(i), actors.get(i - 1)).stream()
        .filter(m -> !known.contains(m.initiative()))
        .forEach(all::add);
    return InitiativeMatcher.distinct(all);
  }

  private List<InitiativeMention> at(int i) {
    var around = new ArrayList<Hit>();
    var actorsAround = new ArrayList<Mention>();
    for (int k : i == 0 ? new int[] {0, 1, 2} : new int[] {0, i - 1, i, i + 1}) {
      if (k < hits.size()) {
        around.addAll(hits.get(k));
        actorsAround.addAll(actors.get(k));
      }
    }
    var candidates = new ArrayList<InitiativeMention>();
    for (Passages passages : rules) {
      if (!passages.isBarred(hits.get(i))) {
        candidates.addAll(passages.scattered(hits.get(i), around));
      }
    }
    candidates.addAll(entries.scattered(around, actors.get(i), actorsAround));
    return InitiativeMatcher.distinct(candidates);
  }
}
