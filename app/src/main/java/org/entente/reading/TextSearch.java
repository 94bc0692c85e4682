package org.entente.reading;

import java.util.List;
import org.entente.core.AsOf;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/** Full-text search over the kept documents, with counts of what is found. */
public interface TextSearch {

  /** The documents that fit. */
  Hits find(EvidenceQuery query);

  /**
   * The documents that fit the words best, best first.
   *
   * @param words what to look for, see {@link EvidenceQuery}
   * @param initiative slug to which to restrict, or null
   * @param asOf only documents first seen by then
   * @param most how many at the most
   */
  default Hits search(String words, @Nullable String initiative, AsOf asOf, int most) {
    return find(EvidenceQuery.of(words, initiative, asOf, most));
  }

  /**
   * Result of a search.
   *
   * @param total how many documents fit
   * @param list those of them that were asked for, in order
   * @param facets what is found, counted
   */
  record Hits(long total, List<Hit> list, Facets facets) {}

  /**
   * One document found.
   *
   * @param source the document
   * @param snippet the stretch of its text that fits best
   * @param score relevance by BM25, comparable within one search only
   * @param claims who takes which stance in it, under the judgements people have made
   */
  record Hit(DocumentHead source, String snippet, double score, List<Claim> claims) {}

  /** Who takes which stance on what, somewhere in a document. */
  record Claim(String initiative, String actor, Stance stance) {}

  /**
   * Documents by what they hold. Each list counts the documents that fit everything asked for but
   * its own kind of thing, so that it tells what choosing otherwise would give.
   *
   * @param initiatives by slug, the most frequent first
   * @param actors by id, the most frequent first
   * @param stances by word, from support to oppose
   * @param grades by letter of the source, A to F
   * @param years by year of publication, the newest first
   */
  record Facets(
      List<Count> initiatives,
      List<Count> actors,
      List<Count> stances,
      List<Count> grades,
      List<Count> years) {}

  /** How many documents have a value. */
  record Count(String value, long documents) {}
}
