package org.entente.evidence;

/**
 * The independent source that a document goes back to: its copies all share it.
 *
 * @param id id of the earliest document known of that origin
 * @param likeness how the document relates to that one
 */
public record Origin(String id, Likeness likeness) {

  /** How a copy resembles its original. */
  public enum Likeness {
    /** It is the original itself. */
    SELF,
    /** Same words. */
    EXACT,
    /** Nearly all of the same words: an agency text with another head or tail. */
    SYNDICATED,
    /** Half or more of the same wording. */
    EDITED,
    /**
     * Other wording of the same facts in the same order of size: as after translation there and
     * back.
     */
    TRANSLATED
  }
}
