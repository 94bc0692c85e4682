package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/** Finds in each sentence of a document the initiatives it speaks of. */
public final class InitiativeMatcher {

  private final PhraseIndex index;
  private final List<Passages> rules;
  private final EntryMentions entries;

  public InitiativeMatcher(Initiatives initiatives, PhraseIndex index, Set<String> entryWords) {
    this.index = index;
    this.entries = new EntryMentions(initiatives.list(), entryWords, index);
    this.rules = initiatives.list().stream().map(i -> new Passages(i, index)).toList();
  }

  /** The initiatives, in the order of their slugs. */
  public List<Initiative> initiatives() {
    return rules.stream().map(Passages::initiative).toList();
  }

  /**
   * For each text of a document, the title first, the mentions in it left to right, the more
   * specific of two at one place.
   *
   * @param texts title and sentences
   * @param actors the actors that each of them names
   */
  public List<List<InitiativeMention>> find(List<String> texts, List<List<Mention>> actors) {
    var hits = new ArrayList<List<Hit>>();
    for (int i = 0; i < texts.size(); i++) {
      hits.add(index.scan(texts.get(i), actors.get(i)));
    }
    var inDocument = new BitSet();
    hits.forEach(list -> list.forEach(h -> inDocument.set(h.phrase())));
    var found = new ArrayList<List<InitiativeMention>>();
    for (int i = 0; i < texts.size(); i++) {
      found.add(entries.add(hits.get(i), mentions(hits.get(i), inDocument), actors.get(i)));
    }
    var scattered = new Scattered(hits, actors, rules, entries);
    return new Narrowing(initiatives()).of(scattered.add(found));
  }

  /** Whether any of these texts holds an expression that could name an initiative. */
  public boolean couldConcern(List<String> texts) {
    return texts.stream()
        .anyMatch(
            t ->
                index.scan(t).stream()
                    .anyMatch(h -> rules.stream().anyMatch(r -> r.mayStandAt(h))));
  }

  private List<InitiativeMention> mentions(List<Hit> hits, BitSet inDocument) {
    var all = new ArrayList<InitiativeMention>();
    for (Passages passages : rules) {
      all.addAll(passages.find(hits, inDocument));
    }
    return distinct(all);
  }

  /** Of mentions at one place the more specific one, left to right. */
  static List<InitiativeMention> distinct(List<InitiativeMention> mentions) {
    var all = new ArrayList<>(mentions);
    all.sort(
        Comparator.comparingInt(InitiativeMention::words)
            .thenComparingInt(m -> m.end() - m.start())
            .reversed()
            .thenComparingInt(InitiativeMention::start)
            .thenComparing(InitiativeMention::initiative));
    var kept = new ArrayList<InitiativeMention>();
    for (InitiativeMention mention : all) {
      if (kept.stream().noneMatch(k -> clash(k, mention))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(InitiativeMention::start));
    return List.copyOf(kept);
  }

  /** Two mentions at one place: the one kept first stands. */
  private static boolean clash(InitiativeMention kept, InitiativeMention other) {
    boolean overlap = kept.start() < other.end() && other.start() < kept.end();
    return overlap && !twins(kept, other)
        || kept.initiative().equals(other.initiative()) && kept.words() > other.words() + 3;
  }

  /** One expression for two initiatives alike: "nuclear sharing with Japan and South Korea". */
  private static boolean twins(InitiativeMention kept, InitiativeMention other) {
    return kept.kind() == InitiativeMention.Kind.CONCEPT
        && other.kind() == InitiativeMention.Kind.CONCEPT
        && kept.words() == other.words()
        && kept.start() == other.start()
        && kept.end() == other.end()
        && !kept.initiative().equals(other.initiative());
  }
}
