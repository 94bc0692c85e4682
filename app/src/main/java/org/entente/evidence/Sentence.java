package org.entente.evidence;

/**
 * One sentence of a document.
 *
 * @param index its number in the document, from 0
 * @param start offset of its first character in the stored text
 * @param end offset after its last character
 * @param text the characters from start to end
 */
public record Sentence(int index, int start, int end, String text) {

  public Sentence {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("a sentence's offsets enclose its text");
    }
  }
}
