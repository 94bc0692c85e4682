package org.entente.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.initiative.Correction;
import org.entente.reading.Archive;
import org.entente.reading.EvidenceQuery;
import org.entente.reading.KeptText;
import org.entente.reading.ReadDocument;
import org.entente.reading.TextSearch;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;

/**
 * Keeps documents in the database and, behind it, in the full-text index, which follows and is
 * mended when it lags.
 */
public final class IndexedArchive implements Archive, TextSearch {

  /** After so many documents the index is made durable; a crash costs indexing them again. */
  private static final int MOST_BEHIND = 2000;

  private final DuckArchive archive;
  private final Corrections corrections;
  private final LuceneIndex index;

  /** How often the index has followed, so that what was found before it did counts as older. */
  private final AtomicLong followed = new AtomicLong();

  IndexedArchive(DuckArchive archive, Corrections corrections, LuceneIndex index) {
    this.archive = archive;
    this.corrections = corrections;
    this.index = index;
    catchUp();
  }

  /**
   * Brings in what was kept since the index was last made durable, or all where that will not do.
   * An index that is ahead followed a document that was removed again.
   */
  private void catchUp() {
    if (index.isOutdated()) {
      index.clear();
      index.commit(0);
    }
    long behind = index.state();
    if (behind < archive.state()) {
      archive.forEachSince(behind, this::put);
      index.commit(archive.state());
    }
    if (index.state() > archive.state() && index.size() == archive.size().documents()) {
      index.commit(archive.state());
    }
    if (index.state() != archive.state() || index.size() != archive.size().documents()) {
      index.clear();
      archive.forEachSince(0, this::put);
      index.commit(archive.state());
    }
  }

  @Override
  public synchronized void keep(List<ReadDocument> batch) {
    List<ReadDocument> kept = archive.keepNew(batch);
    if (kept.isEmpty()) {
      return;
    }
    kept.forEach(this::put);
    followed.incrementAndGet();
    if (archive.state() - index.state() >= MOST_BEHIND) {
      index.commit(archive.state());
    }
  }

  @Override
  public SortedMap<String, String> readersById(String readerPrefix) {
    return archive.readersById(readerPrefix);
  }

  @Override
  public SortedMap<String, Integer> countByReader() {
    return archive.countByReader();
  }

  @Override
  public synchronized void remove(List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    archive.remove(ids);
    ids.forEach(index::remove);
    index.commit(archive.state());
    followed.incrementAndGet();
  }

  @Override
  public List<Optional<ReadDocument>> findKept(List<Document> documents, String reader) {
    return archive.findKept(documents, reader);
  }

  @Override
  public Optional<ReadDocument> find(String id, AsOf asOf) {
    return index
        .find(id)
        .filter(read -> asOf.includes(read.document().firstSeen()))
        .or(() -> archive.find(id, asOf));
  }

  @Override
  public SortedMap<String, ReadDocument> list(List<String> ids, AsOf asOf) {
    return archive.list(ids, asOf);
  }

  @Override
  public List<ReadDocument> versions(List<String> ids) {
    return archive.versions(ids);
  }

  @Override
  public void forEach(Consumer<KeptText> taker) {
    archive.forEach(taker);
  }

  @Override
  public long follow(long mark, Consumer<KeptText> taker) {
    return archive.follow(mark, taker);
  }

  @Override
  public boolean hasCopies(String origin) {
    return archive.hasCopies(origin);
  }

  @Override
  public long removals() {
    return archive.removals();
  }

  @Override
  public long changes() {
    return archive.changes() + followed.get();
  }

  @Override
  public long changes(String initiative) {
    return archive.changes(initiative);
  }

  @Override
  public Size size() {
    return archive.size();
  }

  @Override
  public Hits find(EvidenceQuery query) {
    return index.search(query);
  }

  /** Brings what people said of a document's reading into the index. */
  synchronized void refresh(String id) {
    archive.find(id, new AsOf(LocalDate.of(9999, 12, 31))).ifPresent(this::put);
    index.commit(archive.state());
    followed.incrementAndGet();
  }

  /** With the statements that stand once people have judged them. */
  private void put(ReadDocument read) {
    List<Correction> judged =
        corrections.list().stream()
            .filter(c -> c.undone() == null && c.document().equals(read.document().id()))
            .toList();
    index.put(read, judged.isEmpty() ? read : CorrectedReading.of(read, judged).asRead(read));
  }

  /** Makes the index durable. */
  synchronized void close() {
    if (index.state() != archive.state()) {
      index.commit(archive.state());
    }
    index.close();
  }
}
