package org.entente.evidence;

/**
 * A stretch of a stored document that carries a claim.
 *
 * @param document id of the document
 * @param sentence number of the sentence in the document, from 0
 * @param start offset of its first character in the stored text
 * @param end offset after its last character
 * @param text the characters from start to end
 */
public record Passage(String document, int sentence, int start, int end, String text) {

  public static Passage of(Document document, Sentence sentence) {
    return new Passage(
        document.id(), sentence.index(), sentence.start(), sentence.end(), sentence.text());
  }
}
