package org.entente.actor.internal;

/**
 * One word or mark of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param folded form in which names are compared
 * @param kind what sort of token it is
 * @param capital whether it begins with an upper-case letter
 * @param allCapitals whether all its letters are upper case
 */
record Token(int start, int end, String folded, Kind kind, boolean capital, boolean allCapitals) {

  enum Kind {
    WORD,
    /** One capital letter with its point: the J of "Donald J. Trump". */
    INITIAL,
    /** The "'s" or "'" of a possessive. */
    POSSESSIVE,
    MARK,
    /** An empty line between paragraphs. */
    BREAK
  }

  boolean is(String text) {
    return folded.equals(text);
  }

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean endsSentence() {
    return kind == Kind.BREAK || is(".") || is("!") || is("?");
  }
}
