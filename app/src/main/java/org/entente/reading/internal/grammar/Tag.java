package org.entente.reading.internal.grammar;

/** Parts of speech, as coarse as the clause rules need them. */
public enum Tag {
  DET,
  PRON,
  /** his, their, and the {@code 's} of possession. */
  POSS,
  PREP,
  /** and, but, or, nor. */
  CONJ,
  /** although, while, because, if, when. */
  SUB,
  /** who, which, and "that" after a noun. */
  REL,
  /** "that" before a clause. */
  THAT,
  NEG,
  MODAL,
  BE,
  HAVE,
  DO,
  /** "to" before a verb. */
  TO,
  /** A verb in a finite or base form. */
  VERB,
  /** A participle that is no simple past after a form of be or have. */
  PARTICIPLE,
  ING,
  NOUN,
  NAME,
  ADJ,
  ADV,
  NUM,
  COMMA,
  /** Colon, semicolon, dash, bracket. */
  BREAK,
  QUOTE,
  OTHER;

  boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  boolean isVerbal() {
    return this == VERB || this == PARTICIPLE || this == ING;
  }

  boolean isNominal() {
    return this == NOUN || this == NAME || this == PRON || this == NUM;
  }
}
