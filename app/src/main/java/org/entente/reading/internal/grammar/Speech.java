package org.entente.reading.internal.grammar;

/**
 * A stretch of a sentence in which somebody's words or thoughts are reported.
 *
 * @param group number of the reporting verb group; -1 for "according to"
 * @param speaker index of the head of the speaker's noun phrase; -1 where it has none
 * @param start index of the first token reported
 * @param end index after the last
 */
public record Speech(int group, int speaker, int start, int end) {

  boolean holds(int token) {
    return token >= start && token < end;
  }
}
