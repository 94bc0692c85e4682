package org.entente.reading.internal.grammar;

/**
 * A noun with what stands before it.
 *
 * @param start index of its first token
 * @param end index after its last token
 */
public record NounPhrase(int start, int end) {

  /** Index of the head noun, the last token. */
  public int head() {
    return end - 1;
  }
}
