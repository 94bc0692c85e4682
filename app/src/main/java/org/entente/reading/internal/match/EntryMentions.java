package org.entente.reading.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.initiative.Initiative;
import org.entente.initiative.MatchRules;

/**
 * Finds initiatives that are an entry into an organisation by the actors in a sentence: the
 * organisation, a word of entry, and an entrant.
 */
final class EntryMentions {

  private final Set<String> entryWords;
  private final List<Initiative> initiatives;

  EntryMentions(List<Initiative> initiatives, Set<String> entryWords) {
    this.entryWords = entryWords;
    this.initiatives =
        initiatives.stream()
            .filter(i -> i.match().accession() != null || i.match().anyEntrant() != null)
            .toList();
  }

  /** The entries that a passage speaks of whose organisation stands in one of its sentences. */
  List<InitiativeMention> scattered(String passage, List<Mention> here, List<Mention> around) {
    var found = new ArrayList<InitiativeMention>();
    for (Initiative initiative : initiatives) {
      Mention organisation = organisation(initiative, here);
      if (organisation != null && hasEntrant(initiative, around) && hasEntryWord(passage)) {
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
  List<InitiativeMention> add(
      String sentence, List<InitiativeMention> known, List<Mention> actors) {
    var all = new ArrayList<>(known);
    for (Initiative initiative : initiatives) {
      boolean already = known.stream().anyMatch(m -> m.initiative().equals(initiative.slug()));
      Mention organisation = already ? null : organisation(initiative, actors);
      if (organisation != null && hasEntrant(initiative, actors) && hasEntryWord(sentence)) {
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

  private boolean hasEntryWord(String sentence) {
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (entryWords.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
