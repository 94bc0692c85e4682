package org.entente.reading;

import java.util.List;
import org.entente.core.AsOf;
import org.entente.evidence.DocumentHead;
import org.jspecify.annotations.Nullable;

/** Full-text search over the kept documents. */
public interface TextSearch {

  /**
   * The documents that fit the words best, best first.
   *
   * @param words what to look for; quotation marks hold a phrase together, a minus excludes a word
   * @param initiative slug to which to restrict, or null
   * @param asOf only documents first seen by then
   * @param most how many at the most
   */
  Hits search(String words, @Nullable String initiative, AsOf asOf, int most);

  /**
   * Result of a search.
   *
   * @param total how many documents fit
   * @param list the best of them
   */
  record Hits(long total, List<Hit> list) {}

  /**
   * One document found.
   *
   * @param source the document
   * @param snippet the stretch of its text that fits best
   * @param score relevance by BM25, comparable within one search only
   */
  record Hit(DocumentHead source, String snippet, double score) {}
}
