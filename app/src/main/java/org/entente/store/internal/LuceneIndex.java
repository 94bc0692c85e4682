package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.entente.initiative.Stance;
import org.entente.reading.EvidenceQuery;
import org.entente.reading.ReadDocument;
import org.entente.reading.TextSearch.Hit;
import org.entente.reading.TextSearch.Hits;
import org.jspecify.annotations.Nullable;

/** The full-text index; everything in it can be made again from the database. */
final class LuceneIndex implements AutoCloseable {

  private static final String STATE = "state";
  private static final int SNIPPET_SENTENCES = 2;
  private static final int MOST_SNIPPETS = 1000;
  private static final Sort NEWEST =
      new Sort(new SortField(IndexFields.DAY, SortField.Type.LONG, true), SortField.FIELD_DOC);

  /**
   * Raised whenever what a document is indexed by changes, so that an older index is made again.
   */
  private static final long SCHEMA = 3;

  private static final String SCHEMA_KEY = "schema";

  private final FSDirectory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<IndexReader.CacheKey, FacetColumns> columns = new ConcurrentHashMap<>();

  LuceneIndex(Path folder) {
    try {
      directory = FSDirectory.open(folder);
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException("the full-text index cannot be opened", e);
    }
  }

  /** The state of the database that the durable index follows; 0 for a new index. */
  long state() {
    return noted(STATE);
  }

  /** Whether it was made by another edition of the product, with other fields. */
  boolean isOutdated() {
    return state() > 0 && noted(SCHEMA_KEY) != SCHEMA;
  }

  private long noted(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(key)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
  }

  void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts in a document in place of an earlier version.
   *
   * @param corrected as people have corrected its reading
   */
  void put(ReadDocument read, ReadDocument corrected) {
    Document document = IndexFields.of(read, corrected);
    try {
      writer.updateDocument(new Term(IndexFields.ID, read.document().id()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String id) {
    try {
      writer.deleteDocuments(new Term(IndexFields.ID, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all changes durable. */
  void commit(long state) {
    try {
      writer.setLiveCommitData(
          Map.of(STATE, Long.toString(state), SCHEMA_KEY, Long.toString(SCHEMA)).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work on the index as it is now. */
  @FunctionalInterface
  private interface Look<T> {
    T at(IndexSearcher searcher) throws IOException;
  }

  private <T> T look(Look<T> look) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return look.at(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest version of a document with its reading. */
  Optional<ReadDocument> find(String id) {
    return look(
        searcher -> {
          var query = new TermQuery(new Term(IndexFields.ID, id));
          ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(IndexFields.read(searcher.storedFields().document(found[0].doc)));
        });
  }

  Hits search(EvidenceQuery asked) {
    return look(
        searcher -> {
          Query words = asked.words().isBlank() ? MatchAllDocsQuery.INSTANCE : query(asked.words());
          Query seen = seenBy(words, asked.asOf().day());
          FacetCounter.Counts counts =
              searcher.search(seen, new FacetCounter(asked, this::columns));
          return new Hits(
              counts.total(), best(searcher, words, chosen(seen, asked), asked), counts.facets());
        });
  }

  /** The columns of a segment, read once and let go with it. */
  private FacetColumns columns(LeafReader reader) throws IOException {
    IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
    FacetColumns known = columns.get(segment.getKey());
    if (known == null) {
      known = new FacetColumns(reader);
      if (columns.put(segment.getKey(), known) == null) {
        segment.addClosedListener(columns::remove);
      }
    }
    return known;
  }

  private List<Hit> best(IndexSearcher searcher, Query words, Query chosen, EvidenceQuery asked)
      throws IOException {
    int last = asked.skip() + asked.most();
    TopDocs top =
        asked.newest() ? searcher.search(chosen, last, NEWEST) : searcher.search(chosen, last);
    ScoreDoc[] shown =
        Arrays.copyOfRange(
            top.scoreDocs, Math.min(asked.skip(), top.scoreDocs.length), top.scoreDocs.length);
    var loaded = new HashMap<Integer, Document>();
    for (ScoreDoc each : shown) {
      loaded.put(each.doc, searcher.storedFields().document(each.doc, IndexFields.OF_HIT));
    }
    String[] snippets = snippets(searcher, words, new TopDocs(top.totalHits, shown), loaded);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < shown.length; i++) {
      Document stored = Objects.requireNonNull(loaded.get(shown[i].doc));
      String snippet = snippets[i] == null ? "" : snippets[i];
      double score = Float.isNaN(shown[i].score) ? 0 : shown[i].score;
      hits.add(new Hit(IndexFields.head(stored), snippet, score, IndexFields.claims(stored)));
    }
    return hits;
  }

  private @Nullable String[] snippets(
      IndexSearcher searcher, Query words, TopDocs shown, Map<Integer, Document> loaded)
      throws IOException {
    return shown.scoreDocs.length > MOST_SNIPPETS
        ? new String[shown.scoreDocs.length]
        : new Snippets(searcher, analyzer, loaded)
            .highlight(IndexFields.TEXT, words, shown, SNIPPET_SENTENCES);
  }

  private static Query chosen(Query seen, EvidenceQuery asked) {
    var all = new BooleanQuery.Builder().add(seen, BooleanClause.Occur.MUST);
    Stance stance = asked.stance();
    if (asked.initiative() != null || asked.actor() != null || stance != null) {
      String part =
          IndexFields.claim(
              asked.initiative(), asked.actor(), stance == null ? null : stance.name());
      all.add(new TermQuery(new Term(IndexFields.PART, part)), BooleanClause.Occur.FILTER);
    }
    if (asked.grade() != null) {
      all.add(
          new TermQuery(new Term(IndexFields.GRADE, asked.grade())), BooleanClause.Occur.FILTER);
    }
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (from != null || to != null) {
      all.add(
          LongPoint.newRangeQuery(
              IndexFields.DAY,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              to == null ? Long.MAX_VALUE : to.toEpochDay()),
          BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private Query query(String words) {
    Map<String, Float> fields = new LinkedHashMap<>();
    fields.put(IndexFields.TITLE, 2f);
    fields.put(IndexFields.TEXT, 1f);
    int operators =
        SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    var parser = new SimpleQueryParser(analyzer, fields, operators);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    return parser.parse(words);
  }

  private static Query seenBy(Query words, LocalDate day) {
    return new BooleanQuery.Builder()
        .add(words, BooleanClause.Occur.MUST)
        .add(
            LongPoint.newRangeQuery(IndexFields.SEEN, Long.MIN_VALUE, day.toEpochDay()),
            BooleanClause.Occur.FILTER)
        .build();
  }

  int size() {
    return writer.getDocStats().numDocs;
  }

  /** Whether an index can be read at all from what is on disk. */
  static boolean isReadable(Path folder) {
    try (var directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return true;
      }
      try (var reader = DirectoryReader.open(directory)) {
        return reader.numDocs() >= 0;
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
