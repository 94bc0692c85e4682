package org.entente.reading;

import org.entente.evidence.Document;

/** Reads a document for what actors say of the known initiatives; same document, same reading. */
public interface Reader {

  Reading read(Document document);

  /**
   * Names the reader with its rules and initiatives; changes whenever one of them does, so that
   * readings go stale.
   */
  String version();
}
