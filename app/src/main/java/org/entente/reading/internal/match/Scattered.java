package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.actor.Mention;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/**
 * Finds initiatives whose words are spread over neighbouring sentences, in documents of which no
 * sentence names one by itself.
 */
final class Scattered {

  private final List<String> texts;
  private final List<List<Hit>> hits;
  private final List<List<Mention>> actors;
  private final List<Passages> rules;
  private final EntryMentions entries;

  Scattered(
      List<String> texts,
      List<List<Hit>> hits,
      List<List<Mention>> actors,
      List<Passages> rules,
      EntryMentions entries) {
    this.texts = texts;
    this.hits = hits;
    this.actors = actors;
    this.rules = rules;
    this.entries = entries;
  }

  /** The mentions of each text, the title first, with the scattered ones added. */
  List<List<InitiativeMention>> add(List<List<InitiativeMention>> found) {
    if (found.stream().anyMatch(list -> !list.isEmpty())) {
      return found;
    }
    return IntStream.range(0, texts.size()).mapToObj(this::at).toList();
  }

  private List<InitiativeMention> at(int i) {
    var around = new BitSet();
    var actorsAround = new ArrayList<Mention>();
    var passage = new StringBuilder();
    for (int k : new int[] {0, i - 1, i, i + 1}) {
      if (k >= 0 && k < texts.size()) {
        hits.get(k).forEach(h -> around.set(h.phrase()));
        actorsAround.addAll(actors.get(k));
        passage.append(texts.get(k)).append(' ');
      }
    }
    var candidates = new ArrayList<InitiativeMention>();
    for (Passages passages : rules) {
      if (!passages.isBarred(hits.get(i))) {
        candidates.addAll(passages.scattered(hits.get(i), around));
      }
    }
    candidates.addAll(entries.scattered(passage.toString(), actors.get(i), actorsAround));
    return InitiativeMatcher.distinct(candidates);
  }
}
