package org.entente.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How texts speak of an initiative. Words match whole words, letter case, hyphens and a possessive
 * "'s" ignored, except that a word of two capitals (US, EU) matches in capitals only. A word that
 * ends in {@code *} matches all that begin so; {@code @JPN} matches any name of that actor.
 *
 * @param names expressions that mean it wherever they stand
 * @param concepts alternatives, each a list of word groups: it is meant where every group has a
 *     word in one sentence, and the first group's word is the place
 * @param ambiguous expressions that mean it only in company
 * @param not expressions that are something else; a name inside one does not count
 * @param accession a state's entry into an organisation
 * @param anyEntrant any state's entry into an organisation, or its widening
 * @param within slug of the initiative whose arrangement this one would widen: a document about
 *     this one means it by the other's names
 */
public record MatchRules(
    List<String> names,
    List<List<List<String>>> concepts,
    List<Ambiguous> ambiguous,
    List<String> not,
    @Nullable Accession accession,
    @Nullable AnyEntrant anyEntrant,
    @Nullable String within) {

  /**
   * An expression with more than one meaning.
   *
   * @param phrase the expression
   * @param needs the document holds at least one of these
   * @param unless and none of these
   */
  public record Ambiguous(String phrase, List<String> needs, List<String> unless) {
    public Ambiguous {
      Initiative.require(phrase != null && !phrase.isBlank(), "phrase", "an expression");
      needs = Initiative.orEmpty(needs);
      unless = Initiative.orEmpty(unless);
    }
  }

  /** The entry of certain states into an organisation. */
  public record Accession(String organisation, List<String> entrants) {
    public Accession {
      Initiative.require(organisation != null, "organisation", "an organisation's acronym");
      entrants = Initiative.orEmpty(entrants);
    }
  }

  /** The entry of whatever state into an organisation. */
  public record AnyEntrant(String organisation) {}

  public MatchRules {
    names = Initiative.orEmpty(names);
    concepts = Initiative.orEmpty(concepts);
    ambiguous = Initiative.orEmpty(ambiguous);
    not = Initiative.orEmpty(not);
    for (List<List<String>> concept : concepts) {
      Initiative.require(
          !concept.isEmpty() && concept.stream().noneMatch(List::isEmpty),
          "concepts",
          "lists of non-empty word groups");
    }
    Initiative.require(
        !names.isEmpty() || !concepts.isEmpty() || !ambiguous.isEmpty() || accession != null,
        "match",
        "at least one name, concept or ambiguous expression");
  }
}
