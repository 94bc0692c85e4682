package org.entente.reading.internal.actor;

import org.entente.actor.Mention;

/**
 * A known name in a sentence, as tokens.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param mention the name and what it stands for
 */
public record Named(int start, int end, Mention mention) {

  boolean holds(int token) {
    return token >= start && token < end;
  }

  public boolean isAdjective() {
    return mention.kind() == Mention.Kind.DEMONYM;
  }
}
