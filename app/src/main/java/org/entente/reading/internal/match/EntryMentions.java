package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.initiative.Initiative;
import org.entente.initiative.MatchRules;
import org.entente.reading.internal.match.PhraseIndex.Hit;

/**
 * Finds initiatives that are an entry into an organisation by the actors in a sentence: the
 * organisation, a word of entry, and an entrant.
 */
final class EntryMentions {

  private final BitSet entryWords = new BitSet();
  private final List<Initiative> initiatives;

  /** Of entry words, several joined by hyphens are an expression: "let-in". */
  EntryMentions(List<Initiative> initiatives, Set<String> entryWords, PhraseIndex index) {
    entryWords.forEach(w -> this.entryWords.set(index.add(w)));
    this.initiatives =
        initiatives.stream()
            .filter(i -> i.match().accession() != null || i.match().anyEntrant() != null)
            .toList();
  }

  /** The entries that a passage speaks of whose organisation stands in one of its sentences. */
  List<InitiativeMention> scattered(List<Hit> passage, List<Mention> here, List<Mention> around) {
    var found = new ArrayList<InitiativeMention>();
    for (Initiative initiative : initiatives) {
      Mention organisation = organisation(initiative, here);
      if (organisation != null && hasEntrant(initiative, around) && isOfEntry(passage)) {
        found.add(
            new InitiativeMention(
                initiative.slug(),
                organisation.start(),
                organisation.end(),
                InitiativeMention.Kind.ACCESSION,
                2));
      }
    }
    return found;
  }

  /** The mentions of a sentence with those by entry added; they replace less specific ones. */
  List<InitiativeMention> add(List<Hit> hits, List<InitiativeMention> known, List<Mention> actors) {
    var all = new ArrayList<>(known);
    if (!isOfEntry(hits)) {
      return List.copyOf(all);
    }
    for (Initiative initiative : initiatives) {
      boolean already = known.stream().anyMatch(m -> m.initiative().equals(initiative.slug()));
      Mention organisation = already ? null : organisation(initiative, actors);
      if (organisation != null && hasEntrant(initiative, actors)) {
        all.removeIf(m -> m.start() < organisation.end() && organisation.start() < m.end());
        all.add(
            new InitiativeMention(
                initiative.slug(),
                organisation.start(),
                organisation.end(),
                InitiativeMention.Kind.ACCESSION,
                3));
      }
    }
    all.sort(java.util.Comparator.comparingInt(InitiativeMention::start));
    return List.copyOf(all);
  }

  private boolean isOfEntry(List<Hit> hits) {
    return hits.stream().anyMatch(h -> entryWords.get(h.phrase()));
  }

  private static @org.jspecify.annotations.Nullable Mention organisation(
      Initiative initiative, List<Mention> actors) {
    MatchRules rules = initiative.match();
    String id =
        rules.accession() != null
            ? rules.accession().organisation()
            : rules.anyEntrant() != null ? rules.anyEntrant().organisation() : "";
    return actors.stream()
        .filter(a -> a.resolution().actor().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static boolean hasEntrant(Initiative initiative, List<Mention> actors) {
    MatchRules.Accession accession = initiative.match().accession();
    return actors.stream()
        .map(a -> a.resolution().actor().id())
        .anyMatch(
            id ->
                accession != null
                    ? accession.entrants().contains(id)
                    : initiative.candidates().stream().anyMatch(c -> c.actor().equals(id)));
  }
}
