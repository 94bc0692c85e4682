package org.entente.reading.internal.cue;

/**
 * One place where a cue stands.
 *
 * @param family what it expresses
 * @param role how it stands in the sentence
 * @param start index of its first token
 * @param end index after its last token
 */
public record CueHit(Family family, Role role, int start, int end) {

  /** Grammatical roles of a cue. */
  public enum Role {
    VERB,
    NOUN,
    ADJECTIVE,
    VERDICT,
    VERDICT_VERB;

    boolean isVerb() {
      return this == VERB || this == VERDICT_VERB;
    }
  }

  public boolean isVerb() {
    return role.isVerb();
  }

  int length() {
    return end - start;
  }

  boolean overlaps(CueHit other) {
    return start < other.end && other.start < end;
  }
}
