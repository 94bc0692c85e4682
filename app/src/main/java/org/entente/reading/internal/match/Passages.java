package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.initiative.Initiative;
import org.entente.initiative.MatchRules;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/** The compiled matching rules of one initiative. */
final class Passages {

  private record Company(int phrase, BitSet needs, BitSet unless) {}

  private final Initiative initiative;
  private final BitSet names = new BitSet();
  private final BitSet not = new BitSet();
  private final List<List<BitSet>> concepts = new ArrayList<>();
  private final Map<Integer, Company> ambiguous = new HashMap<>();

  Passages(Initiative initiative, PhraseIndex index) {
    this.initiative = initiative;
    MatchRules rules = initiative.match();
    rules.names().forEach(n -> names.set(index.add(n)));
    rules.not().forEach(n -> not.set(index.add(n)));
    for (List<List<String>> concept : rules.concepts()) {
      concepts.add(concept.stream().map(group -> set(group, index)).toList());
    }
    for (MatchRules.Ambiguous a : rules.ambiguous()) {
      int phrase = index.add(a.phrase());
      ambiguous.put(phrase, new Company(phrase, set(a.needs(), index), set(a.unless(), index)));
    }
  }

  Initiative initiative() {
    return initiative;
  }

  static BitSet set(List<String> phrases, PhraseIndex index) {
    var set = new BitSet();
    phrases.forEach(p -> set.set(index.add(p)));
    return set;
  }

  /**
   * The mentions in one sentence, given its hits and the phrases found anywhere in the document.
   */
  List<InitiativeMention> find(List<Hit> hits, BitSet inDocument) {
    List<Hit> usable = usable(hits);
    var found = new ArrayList<InitiativeMention>();
    for (Hit hit : usable) {
      Company company = ambiguous.get(hit.phrase());
      boolean inCompany =
          company != null
              && company.needs().intersects(inDocument)
              && !company.unless().intersects(inDocument);
      if (names.get(hit.phrase()) || inCompany) {
        found.add(mention(hit, InitiativeMention.Kind.NAME, 1));
      }
    }
    for (List<BitSet> concept : concepts) {
      addConcept(concept, usable, found);
    }
    return found;
  }

  /** The mentions in one sentence whose other words stand in a passage around it. */
  List<InitiativeMention> scattered(List<Hit> here, List<Hit> passage) {
    BitSet around = phrases(usable(passage));
    var found = new ArrayList<InitiativeMention>();
    for (List<BitSet> concept : concepts) {
      if (concept.stream().allMatch(g -> g.intersects(around))) {
        for (Hit hit : here) {
          if (concept.getFirst().get(hit.phrase())) {
            found.add(mention(hit, InitiativeMention.Kind.CONCEPT, concept.size() - 1));
          }
        }
      }
    }
    return found;
  }

  /** The mentions in one sentence of whose words one kind stands in the text before it. */
  List<InitiativeMention> continued(List<Hit> here, List<Hit> previous) {
    BitSet words = phrases(here);
    BitSet before = phrases(usable(previous));
    var found = new ArrayList<InitiativeMention>();
    for (List<BitSet> concept : concepts) {
      List<BitSet> absent = concept.stream().filter(g -> !g.intersects(words)).toList();
      if (concept.size() > 2 && absent.size() == 1 && absent.getFirst().intersects(before)) {
        here.stream()
            .filter(h -> concept.getFirst().get(h.phrase()))
            .map(h -> mention(h, InitiativeMention.Kind.CONCEPT, concept.size() - 1))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Whether a mention could stand at this place. */
  boolean mayStandAt(Hit hit) {
    return names.get(hit.phrase())
        || ambiguous.containsKey(hit.phrase())
        || concepts.stream().anyMatch(c -> c.getFirst().get(hit.phrase()));
  }

  /** Whether a sentence holds an expression that is something else. */
  boolean isBarred(List<Hit> hits) {
    return hits.stream().anyMatch(h -> not.get(h.phrase()));
  }

  /** The hits outside expressions that are something else. */
  private List<Hit> usable(List<Hit> hits) {
    List<Hit> barred = hits.stream().filter(h -> not.get(h.phrase())).toList();
    return barred.isEmpty()
        ? hits
        : hits.stream().filter(h -> barred.stream().noneMatch(b -> covers(b, h))).toList();
  }

  private static BitSet phrases(List<Hit> hits) {
    var phrases = new BitSet();
    hits.forEach(h -> phrases.set(h.phrase()));
    return phrases;
  }

  private static boolean covers(Hit barred, Hit hit) {
    return hit.start() >= barred.start() && hit.end() <= barred.end();
  }

  private void addConcept(List<BitSet> groups, List<Hit> hits, List<InitiativeMention> found) {
    for (BitSet group : groups) {
      if (hits.stream().noneMatch(h -> group.get(h.phrase()))) {
        return;
      }
    }
    for (Hit hit : hits) {
      if (groups.getFirst().get(hit.phrase())) {
        found.add(mention(hit, InitiativeMention.Kind.CONCEPT, groups.size()));
      }
    }
  }

  private InitiativeMention mention(Hit hit, InitiativeMention.Kind kind, int words) {
    return new InitiativeMention(initiative.slug(), hit.start(), hit.end(), kind, words);
  }
}
