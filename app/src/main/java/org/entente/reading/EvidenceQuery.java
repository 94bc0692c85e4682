package org.entente.reading;

import java.time.LocalDate;
import org.entente.core.AsOf;
import org.entente.initiative.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the kept documents. Initiative, actor and stance hold of one and the
 * same statement: a document fits if somebody in it is read as that actor taking that stance on
 * that initiative.
 *
 * @param words what to look for; quotation marks hold a phrase together, a minus excludes a word;
 *     empty for every document
 * @param initiative slug, or null for any; alone it also fits documents that only mention it
 * @param actor id, or null for any
 * @param stance or null for any
 * @param grade letter of the source's Admiralty grade, or null for any
 * @param from first day of publication, or null
 * @param to last day of publication, or null
 * @param asOf only documents first seen by then
 * @param newest whether the newest come first; else those that fit the words best
 * @param skip how many of the first are left out
 * @param most how many are shown at the most
 */
public record EvidenceQuery(
    String words,
    @Nullable String initiative,
    @Nullable String actor,
    @Nullable Stance stance,
    @Nullable String grade,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    AsOf asOf,
    boolean newest,
    int skip,
    int most) {

  public EvidenceQuery {
    if (skip < 0 || most < 1) {
      throw new IllegalArgumentException("shows one document or more from the first on");
    }
  }

  /** Words within one initiative or all, the best first. */
  public static EvidenceQuery of(String words, @Nullable String initiative, AsOf asOf, int most) {
    return new EvidenceQuery(words, initiative, null, null, null, null, null, asOf, false, 0, most);
  }

  /** The same question for another stretch of the answer. */
  public EvidenceQuery stretch(int from, int count) {
    return new EvidenceQuery(
        words, initiative, actor, stance, grade, this.from, to, asOf, newest, from, count);
  }
}
