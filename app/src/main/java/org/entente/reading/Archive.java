package org.entente.reading;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.entente.core.AsOf;
import org.entente.evidence.Document;

/** Keeps documents with their readings; each document is read once and kept. */
public interface Archive {

  /**
   * Keeps documents, all or none of the batch. One already kept in the same wording and read by the
   * same reader is left alone; in the same wording but read by another reader its reading is
   * replaced; in another wording it becomes a new version.
   */
  void keep(List<ReadDocument> batch);

  /**
   * For each of the documents, in their order, its kept reading if it was kept in this wording and
   * read by this reader.
   */
  List<Optional<ReadDocument>> findKept(List<Document> documents, String reader);

  /** The latest version of a document seen by the date. */
  Optional<ReadDocument> find(String id, AsOf asOf);

  /** The latest versions seen by the date of those of the documents that are kept, by id. */
  SortedMap<String, ReadDocument> list(List<String> ids, AsOf asOf);

  /** Every version of those of the documents that are kept, by id, earlier versions first. */
  List<ReadDocument> versions(List<String> ids);

  /** All documents in the order they were kept, latest versions only, without their readings. */
  void forEach(Consumer<KeptText> taker);

  /**
   * Takes the documents kept since a mark, in the order they were kept, latest versions only.
   *
   * @param mark what the last call returned; -1 for all
   * @return the mark to go on from
   */
  long follow(long mark, Consumer<KeptText> taker);

  /**
   * Whether documents may be kept that are copies of this one; where it is not, none ever was.
   *
   * @param origin id of a document that is the origin of itself
   */
  boolean hasCopies(String origin);

  /** Grows whenever a text is replaced by another or removed. */
  long removals();

  /** Ids of the documents whose reader's name begins so, each with that name, ordered by id. */
  SortedMap<String, String> readersById(String readerPrefix);

  /** How many documents each reader's name stands for, ordered by name. */
  SortedMap<String, Integer> countByReader();

  /** Removes documents, their readings included. */
  void remove(List<String> ids);

  /** How often what is kept was changed since the archive was opened. */
  long changes();

  /** Grows whenever something kept about an initiative, named by its slug, may be another. */
  long changes(String initiative);

  /** How much is kept. */
  Size size();

  /**
   * How much is kept.
   *
   * @param documents documents, versions not counted
   * @param statements statements in their latest versions
   */
  record Size(long documents, long statements) {}
}
