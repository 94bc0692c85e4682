package org.entente.store;

import java.nio.file.Path;
import org.entente.event.ArticleLedger;
import org.entente.event.EventSeries;
import org.entente.event.FeedLedger;
import org.entente.event.GraphMatches;
import org.entente.event.Lake;
import org.entente.event.SlotLedger;
import org.entente.initiative.Dossier;
import org.entente.reading.Archive;
import org.entente.reading.ReadingCounts;
import org.entente.reading.TextSearch;
import org.entente.reading.model.ModelAnswers;
import org.entente.reading.review.Corrections;
import org.entente.store.internal.OpenStore;

/** Everything kept in one data folder; one process at a time. */
public interface Store extends AutoCloseable {

  /**
   * Opens the store of a data folder, making it where it is new.
   *
   * @throws org.entente.core.Failure of kind unable when another process holds it
   */
  static Store open(Path folder) {
    return OpenStore.in(folder);
  }

  Archive archive();

  /** What the readers made of the documents, under the judgements that people made of it. */
  Dossier dossier();

  Corrections corrections();

  TextSearch textSearch();

  Lake lake();

  SlotLedger slotLedger();

  FeedLedger feedLedger();

  ArticleLedger articleLedger();

  GraphMatches graphMatches();

  EventSeries eventSeries();

  ReadingCounts readingCounts();

  /** What connected models answered. */
  ModelAnswers modelAnswers();

  /** Grows whenever anything in the database is written, what feeds report included. */
  long writes();

  @Override
  void close();
}
