package org.entente.store.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.core.AsOf;
import org.entente.evidence.Document;
import org.entente.evidence.Hashes;
import org.entente.reading.Archive;
import org.entente.reading.KeptText;
import org.entente.reading.ReadDocument;
import org.entente.reading.Reading;

/** Keeps documents and their readings in DuckDB. */
public final class DuckArchive implements Archive {

  /** What of a document is held in memory to see at once whether it is kept already. */
  private record Kept(int version, String digest, String reader) {}

  /** What was counted when so many changes had been made. */
  private record Counted(long changes, long statements, SortedMap<String, Integer> byReader) {}

  /** A document about to be kept, and how it will be remembered. */
  private record Fresh(ReadDocument read, Kept now) {}

  private static final int CHUNK = 500;

  private final Database database;
  private final DocumentRows documents;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /** The count of changes at which something of an initiative was last kept for the first time. */
  private final Map<String, Long> added = new ConcurrentHashMap<>();

  /** The count of changes at which something was last replaced or removed, of whatever it spoke. */
  private volatile long replaced;

  /** The origins of which there were ever copies. */
  private final Set<String> copied = ConcurrentHashMap.newKeySet();

  private final AtomicLong removals = new AtomicLong();
  private volatile Counted counted = new Counted(-1, 0, new TreeMap<>());

  private long nextSeq;

  public DuckArchive(Database database) {
    this.database = database;
    this.documents = new DocumentRows(database);
    database.write(this::remember);
  }

  private void remember(Connection connection) throws SQLException {
    var same = new Same();
    try (var query = connection.createStatement();
        ResultSet rows =
            query.executeQuery(
                "select id, version, digest, reader, seq from document where latest")) {
      while (rows.next()) {
        String id = rows.getString(1);
        kept.put(id, new Kept(rows.getInt(2), rows.getString(3), same.text(rows.getString(4))));
        nextSeq = Math.max(nextSeq, rows.getLong(5) + 1);
      }
    }
    Queries.each(
        connection,
        "select distinct origin from document where origin <> id",
        List.of(),
        row -> copied.add(row.getString(1)));
  }

  @Override
  public void keep(List<ReadDocument> batch) {
    keepNew(batch);
  }

  /** Keeps a batch; tells what of it was not kept just so before. */
  synchronized List<ReadDocument> keepNew(List<ReadDocument> batch) {
    var states = new LinkedHashMap<String, Kept>();
    var fresh = new LinkedHashMap<String, Fresh>();
    for (ReadDocument read : batch) {
      Kept before = states.getOrDefault(read.document().id(), kept.get(read.document().id()));
      String digest = digest(read.document());
      if (before != null
          && before.digest().equals(digest)
          && before.reader().equals(read.reader())) {
        continue;
      }
      int version =
          before == null
              ? 1
              : before.digest().equals(digest) ? before.version() : before.version() + 1;
      var current = new Kept(version, digest, read.reader());
      states.put(read.document().id(), current);
      fresh.put(read.document().id(), new Fresh(read, current));
    }
    if (fresh.isEmpty()) {
      return List.of();
    }
    long first = nextSeq;
    database.write(
        connection -> {
          supersede(connection, fresh.values());
          try (var rows = new RowWriter(connection)) {
            long seq = first;
            for (Fresh each : fresh.values()) {
              rows.add(seq++, each.read(), each.now().version(), each.now().digest());
            }
          }
        });
    nextSeq += fresh.size();
    boolean replaces = fresh.keySet().stream().anyMatch(kept::containsKey);
    if (fresh.values().stream().anyMatch(each -> each.now().version() > 1)) {
      removals.incrementAndGet();
    }
    kept.putAll(states);
    count(replaces, fresh.values());
    List<ReadDocument> now = fresh.values().stream().map(Fresh::read).toList();
    now.forEach(this::noteCopy);
    return now;
  }

  private void noteCopy(ReadDocument read) {
    String origin = read.duplicateOf();
    if (origin != null) {
      copied.add(origin);
    }
  }

  private void count(boolean replaces, Collection<Fresh> fresh) {
    long change = changes.incrementAndGet();
    if (replaces) {
      replaced = change;
      return;
    }
    for (Fresh each : fresh) {
      Reading reading = each.read().reading();
      reading.initiatives().forEach(slug -> added.put(slug, change));
      reading.statements().forEach(statement -> added.put(statement.initiative(), change));
      reading.factors().forEach(factor -> added.put(factor.initiative(), change));
    }
  }

  /**
   * Takes back the reading that is replaced, and marks the version before as no longer the latest.
   */
  private void supersede(Connection connection, Collection<Fresh> fresh) throws SQLException {
    for (Fresh each : fresh) {
      String id = each.read().document().id();
      Kept before = kept.get(id);
      if (before == null) {
        continue;
      }
      if (before.version() == each.now().version()) {
        deleteVersion(connection, id, before.version());
      } else {
        run(connection, "update document set latest = false where id = ?", id);
      }
    }
  }

  private static void deleteVersion(Connection connection, String id, int version)
      throws SQLException {
    for (String table : List.of("statement", "factor")) {
      run(connection, "delete from " + table + " where document = ? and version = " + version, id);
    }
    run(connection, "delete from document where id = ? and version = " + version, id);
  }

  private static void run(Connection connection, String sql, String id) throws SQLException {
    try (PreparedStatement command = connection.prepareStatement(sql)) {
      command.setString(1, id);
      command.executeUpdate();
    }
  }

  @Override
  public SortedMap<String, String> readersById(String readerPrefix) {
    var readers = new TreeMap<String, String>();
    kept.forEach(
        (id, each) -> {
          if (each.reader().startsWith(readerPrefix)) {
            readers.put(id, each.reader());
          }
        });
    return readers;
  }

  @Override
  public synchronized void remove(List<String> ids) {
    database.write(
        connection -> {
          for (String id : ids) {
            run(connection, "delete from statement where document = ?", id);
            run(connection, "delete from factor where document = ?", id);
            run(connection, "delete from document where id = ?", id);
          }
        });
    ids.forEach(kept::remove);
    removals.incrementAndGet();
    replaced = changes.incrementAndGet();
  }

  @Override
  public List<Optional<ReadDocument>> findKept(List<Document> documents, String reader) {
    List<Boolean> isKept = documents.stream().map(d -> isKept(d, reader)).toList();
    List<Object> ids =
        IntStream.range(0, documents.size())
            .filter(isKept::get)
            .<Object>mapToObj(i -> documents.get(i).id())
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      return Collections.nCopies(documents.size(), Optional.empty());
    }
    var found = new HashMap<String, ReadDocument>();
    this.documents
        .list("d.latest and d.id in (" + Queries.marks(ids.size()) + ")", ids)
        .forEach(read -> found.put(read.document().id(), read));
    return IntStream.range(0, documents.size())
        .mapToObj(
            i ->
                isKept.get(i)
                    ? Optional.ofNullable(found.get(documents.get(i).id()))
                    : Optional.<ReadDocument>empty())
        .toList();
  }

  private boolean isKept(Document document, String reader) {
    Kept before = kept.get(document.id());
    return before != null
        && before.reader().equals(reader)
        && before.digest().equals(digest(document));
  }

  @Override
  public Optional<ReadDocument> find(String id, AsOf asOf) {
    if (!kept.containsKey(id)) {
      return Optional.empty();
    }
    return documents
        .list(
            "d.id = ? and d.first_seen <= ? order by d.version desc limit 1",
            List.of(id, Date.valueOf(asOf.day())))
        .stream()
        .findFirst();
  }

  @Override
  public SortedMap<String, ReadDocument> list(List<String> ids, AsOf asOf) {
    var found = new TreeMap<String, ReadDocument>();
    if (ids.isEmpty()) {
      return found;
    }
    var values = new ArrayList<Object>(ids);
    values.add(Date.valueOf(asOf.day()));
    String where =
        "d.id in ("
            + Queries.marks(ids.size())
            + ") and d.first_seen <= ?"
            + " qualify row_number() over (partition by d.id order by d.version desc) = 1";
    documents.list(where, values).forEach(read -> found.put(read.document().id(), read));
    return found;
  }

  @Override
  public List<ReadDocument> versions(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : documents.list(
            "d.id in (" + Queries.marks(ids.size()) + ") order by d.id, d.version",
            List.copyOf(ids));
  }

  @Override
  public void forEach(Consumer<KeptText> taker) {
    follow(-1, taker);
  }

  @Override
  public long follow(long mark, Consumer<KeptText> taker) {
    long last = state() - 1;
    for (long from = mark; from < last; from += CHUNK) {
      texts(from, Math.min(last, from + CHUNK)).forEach(taker);
    }
    return Math.max(mark, last);
  }

  @Override
  public boolean hasCopies(String origin) {
    return copied.contains(origin);
  }

  @Override
  public long removals() {
    return removals.get();
  }

  private List<KeptText> texts(long after, long until) {
    return database.read(
        connection -> {
          var found = new ArrayList<KeptText>();
          Queries.each(
              connection,
              "select id, text, coalesce(published_last, first_seen), place, origin, likeness from"
                  + " document where latest and seq > ? and seq <= ? order by seq",
              List.of(after, until),
              row -> found.add(Rows.text(row)));
          return found;
        });
  }

  /** Takes the latest versions kept at {@code seq} or after, in the order they were kept. */
  void forEachSince(long seq, Consumer<ReadDocument> taker) {
    for (long from = seq; from < nextSeq; from += CHUNK) {
      documents
          .list("d.latest and d.seq >= ? and d.seq < ? order by d.seq", List.of(from, from + CHUNK))
          .forEach(taker);
    }
  }

  /** Grows with every document kept, so that the index can tell how far it has followed. */
  synchronized long state() {
    return nextSeq;
  }

  @Override
  public long changes() {
    return changes.get();
  }

  @Override
  public long changes(String initiative) {
    return Math.max(replaced, added.getOrDefault(initiative, 0L));
  }

  @Override
  public Size size() {
    return new Size(kept.size(), counted().statements());
  }

  @Override
  public SortedMap<String, Integer> countByReader() {
    return counted().byReader();
  }

  /** Counts again where something was changed since. */
  private Counted counted() {
    Counted last = counted;
    long now = changes.get();
    if (last.changes() != now) {
      var byReader = new TreeMap<String, Integer>();
      kept.values().forEach(each -> byReader.merge(each.reader(), 1, Integer::sum));
      last =
          new Counted(
              now, documents.countStatements(), Collections.unmodifiableSortedMap(byReader));
      counted = last;
    }
    return last;
  }

  /** What makes two versions of a document the same wording. */
  static String digest(Document document) {
    return Hashes.sha256(document.title() + "\n" + document.text());
  }
}
