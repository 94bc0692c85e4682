package org.entente.reading;

import org.entente.evidence.Document;
import org.entente.evidence.Origin;

/**
 * A document with what it was read as.
 *
 * @param document the document
 * @param origin the independent source it goes back to
 * @param reading what the reader found
 * @param reader name and version of the reader and its rules
 */
public record ReadDocument(Document document, Origin origin, Reading reading, String reader) {

  /** The original's id if this is a copy, else null. */
  public @org.jspecify.annotations.Nullable String duplicateOf() {
    return origin.id().equals(document.id()) ? null : origin.id();
  }
}
