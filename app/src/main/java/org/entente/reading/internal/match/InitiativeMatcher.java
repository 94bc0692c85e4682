package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.entente.initiative.Initiative;
import org.entente.initiative.Initiatives;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/** Finds in each sentence of a document the initiatives it speaks of. */
public final class InitiativeMatcher {

  private final PhraseIndex index;
  private final List<Passages> rules;

  public InitiativeMatcher(Initiatives initiatives, PhraseIndex index) {
    this.index = index;
    this.rules = initiatives.list().stream().map(i -> new Passages(i, index)).toList();
  }

  /** The initiatives, in the order of their slugs. */
  public List<Initiative> initiatives() {
    return rules.stream().map(Passages::initiative).toList();
  }

  /** For each text, the mentions in it left to right, the more specific of two at one place. */
  public List<List<InitiativeMention>> find(List<String> sentences) {
    List<List<Hit>> hits = sentences.stream().map(index::scan).toList();
    var inDocument = new BitSet();
    hits.forEach(list -> list.forEach(h -> inDocument.set(h.phrase())));
    return hits.stream().map(h -> mentions(h, inDocument)).toList();
  }

  private List<InitiativeMention> mentions(List<Hit> hits, BitSet inDocument) {
    var all = new ArrayList<InitiativeMention>();
    for (Passages passages : rules) {
      all.addAll(passages.find(hits, inDocument));
    }
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
    return overlap
        || kept.initiative().equals(other.initiative()) && kept.words() > other.words() + 3;
  }
}
