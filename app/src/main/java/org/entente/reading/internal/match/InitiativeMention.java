package org.entente.reading.internal.match;

/**
 * One place in a sentence that speaks of an initiative.
 *
 * @param initiative slug
 * @param start offset of its first character in the sentence
 * @param end offset after its last character
 * @param kind how it was recognised
 * @param words number of words that had to come together; the more, the more specific
 */
public record InitiativeMention(String initiative, int start, int end, Kind kind, int words) {

  /** Ways of recognising an initiative. */
  public enum Kind {
    NAME,
    CONCEPT,
    ACCESSION
  }
}
