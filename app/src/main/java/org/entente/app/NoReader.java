package org.entente.app;

import java.util.List;
import org.entente.evidence.Document;
import org.entente.reading.Reader;
import org.entente.reading.Reading;

/** Reads nothing into a document. */
final class NoReader implements Reader {

  @Override
  public Reading read(Document document) {
    return new Reading(List.of(), List.of(), List.of());
  }

  @Override
  public String version() {
    return "none";
  }
}
