package org.entente.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.entente.core.AsOf;
import org.entente.reading.ReadDocument;
import org.jspecify.annotations.Nullable;

/** The full-text index; everything in it can be made again from the database. */
final class LuceneIndex implements AutoCloseable {

  /** One document found: its id, the stretch that fits best and its BM25 score. */
  record Found(String id, String snippet, double score) {}

  /** How many fit, and the best. */
  record Result(long total, List<Found> best) {}

  private static final String STATE = "state";
  private static final int SNIPPET_SENTENCES = 2;

  private final FSDirectory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final IndexWriter writer;
  private final SearcherManager searchers;

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
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(STATE)) {
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

  void put(ReadDocument read) {
    var document = new Document();
    document.add(new StringField("id", read.document().id(), Field.Store.YES));
    document.add(new TextField("title", read.document().title(), Field.Store.NO));
    document.add(new TextField("text", read.document().text(), Field.Store.YES));
    document.add(new LongPoint("seen", read.document().firstSeen().toEpochDay()));
    for (String slug : read.reading().initiatives()) {
      document.add(new StringField("initiative", slug, Field.Store.NO));
    }
    try {
      writer.updateDocument(new Term("id", read.document().id()), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String id) {
    try {
      writer.deleteDocuments(new Term("id", id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes all changes durable. */
  void commit(long state) {
    try {
      writer.setLiveCommitData(Map.of(STATE, Long.toString(state)).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result search(String words, @Nullable String initiative, AsOf asOf, int most) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        Query wanted = query(words);
        var all = new BooleanQuery.Builder().add(wanted, BooleanClause.Occur.MUST);
        all.add(seenBy(asOf.day()), BooleanClause.Occur.FILTER);
        if (initiative != null) {
          all.add(new TermQuery(new Term("initiative", initiative)), BooleanClause.Occur.FILTER);
        }
        TopDocs top = searcher.search(all.build(), most);
        String[] snippets =
            UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new PlainSnippets())
                .build()
                .highlight("text", wanted, top, SNIPPET_SENTENCES);
        var found = new ArrayList<Found>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
          String id = searcher.storedFields().document(top.scoreDocs[i].doc).get("id");
          found.add(new Found(id, snippets[i] == null ? "" : snippets[i], top.scoreDocs[i].score));
        }
        return new Result(searcher.count(all.build()), found);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String words) {
    Map<String, Float> fields = new LinkedHashMap<>();
    fields.put("title", 2f);
    fields.put("text", 1f);
    int operators =
        SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    var parser = new SimpleQueryParser(analyzer, fields, operators);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    return parser.parse(words);
  }

  private static Query seenBy(LocalDate day) {
    return LongPoint.newRangeQuery("seen", Long.MIN_VALUE, day.toEpochDay());
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
