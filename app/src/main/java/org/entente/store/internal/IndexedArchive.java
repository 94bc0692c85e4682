package org.entente.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.evidence.DocumentHead;
import org.entente.reading.Archive;
import org.entente.reading.KeptText;
import org.entente.reading.ReadDocument;
import org.entente.reading.TextSearch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents in the database and, behind it, in the full-text index, which follows and is
 * mended when it lags.
 */
public final class IndexedArchive implements Archive, TextSearch {

  /** After so many documents the index is made durable; a crash costs indexing them again. */
  private static final int MOST_BEHIND = 2000;

  private final DuckArchive archive;
  private final Database database;
  private final LuceneIndex index;

  IndexedArchive(DuckArchive archive, Database database, LuceneIndex index) {
    this.archive = archive;
    this.database = database;
    this.index = index;
    catchUp();
  }

  /**
   * Brings in what was kept since the index was last made durable, or all where that will not do.
   */
  private void catchUp() {
    long behind = index.state();
    if (behind < archive.state()) {
      archive.forEachSince(behind, index::put);
      index.commit(archive.state());
    }
    if (index.state() != archive.state() || index.size() != archive.size().documents()) {
      index.clear();
      archive.forEachSince(0, index::put);
      index.commit(archive.state());
    }
  }

  @Override
  public synchronized void keep(List<ReadDocument> batch) {
    long before = archive.state();
    archive.keep(batch);
    if (archive.state() == before) {
      return;
    }
    batch.forEach(index::put);
    if (archive.state() - index.state() >= MOST_BEHIND) {
      index.commit(archive.state());
    }
  }

  @Override
  public SortedMap<String, String> readersById(String readerPrefix) {
    return archive.readersById(readerPrefix);
  }

  @Override
  public synchronized void remove(List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    archive.remove(ids);
    ids.forEach(index::remove);
    index.commit(archive.state());
  }

  @Override
  public List<Optional<ReadDocument>> findKept(List<Document> documents, String reader) {
    return archive.findKept(documents, reader);
  }

  @Override
  public Optional<ReadDocument> find(String id, AsOf asOf) {
    return archive.find(id, asOf);
  }

  @Override
  public SortedMap<String, ReadDocument> list(List<String> ids, AsOf asOf) {
    return archive.list(ids, asOf);
  }

  @Override
  public void forEach(Consumer<KeptText> taker) {
    archive.forEach(taker);
  }

  @Override
  public long changes() {
    return archive.changes();
  }

  @Override
  public Size size() {
    return archive.size();
  }

  @Override
  public Hits search(String words, @Nullable String initiative, AsOf asOf, int most) {
    LuceneIndex.Result result = index.search(words, initiative, asOf, most);
    Map<String, DocumentHead> heads =
        heads(result.best().stream().map(LuceneIndex.Found::id).toList());
    var hits = new ArrayList<Hit>();
    for (LuceneIndex.Found found : result.best()) {
      DocumentHead head = heads.get(found.id());
      if (head != null) {
        hits.add(new Hit(head, found.snippet(), found.score()));
      }
    }
    return new Hits(result.total(), hits);
  }

  /** Makes the index durable. */
  synchronized void close() {
    if (index.state() != archive.state()) {
      index.commit(archive.state());
    }
    index.close();
  }

  private Map<String, DocumentHead> heads(List<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return database.read(
        connection -> {
          var heads = new HashMap<String, DocumentHead>();
          DuckArchive.each(
              connection,
              "select "
                  + Rows.HEAD
                  + " from document d where d.latest and d.id in ("
                  + DuckArchive.marks(ids.size())
                  + ")",
              List.copyOf(ids),
              row -> {
                DocumentHead head = Rows.head(row);
                heads.put(head.id(), head);
              });
          return heads;
        });
  }
}
