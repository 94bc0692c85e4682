package org.entente.reading;

import java.util.List;
import org.entente.evidence.Document;

/** Reads a document for what actors say of the known initiatives; same document, same reading. */
public interface Reader {

  Reading read(Document document);

  /** Slugs of the initiatives a document concerns, without reading what is said of them. */
  default List<String> concerns(Document document) {
    return read(document).initiatives();
  }

  /**
   * Names the reader with its rules and initiatives; changes whenever one of them does, so that
   * readings go stale.
   */
  String version();
}
