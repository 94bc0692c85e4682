package org.entente.reading.internal.grammar;

/**
 * One word or mark of a sentence.
 *
 * @param start offset of its first character in the sentence
 * @param end offset after its last character
 * @param text as written
 * @param word in lower case, with straight apostrophes
 * @param tag part of speech
 * @param lemma base form of a verb, singular of a noun, else the word
 */
public record Token(int start, int end, String text, String word, Tag tag, String lemma) {

  Token as(Tag newTag, String newLemma) {
    return new Token(start, end, text, word, newTag, newLemma);
  }

  /** Whether it is one of these words, in lower case. */
  public boolean is(String... words) {
    for (String w : words) {
      if (w.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
