package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Document;
import org.jspecify.annotations.Nullable;

/** Reads a document for what actors say of the known initiatives; same document, same reading. */
public interface Reader {

  /** As many documents as are read together where reading is quick. */
  int MANY = 64;

  Reading read(Document document);

  /**
   * One document's reading.
   *
   * @param version names the reader whose reading it is; that of the rules where a connected model
   *     could not be asked
   * @param proposals what became of what a connected model proposed; null where none was asked
   */
  record Result(Reading reading, String version, @Nullable Proposals proposals) {}

  /** Reads documents, in their order. */
  default List<Result> readAll(List<Document> documents) {
    return documents.parallelStream()
        .map(document -> new Result(read(document), version(), null))
        .toList();
  }

  /** How many documents are best read together, so that progress shows and little is lost. */
  default int together() {
    return MANY;
  }

  /** What became of what a connected model once proposed for a document; asks nobody. */
  default Optional<Proposals> proposals(Document document) {
    return Optional.empty();
  }

  /** How often a connected model was called. */
  default int calls() {
    return 0;
  }

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
