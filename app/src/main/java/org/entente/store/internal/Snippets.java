package org.entente.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Finds the stretches that fit best in documents that were loaded already. */
final class Snippets extends UnifiedHighlighter {

  private final Map<Integer, Document> loaded = new HashMap<>();

  /**
   * For some documents.
   *
   * @param loaded what the index stores of each, by its number in the index
   */
  Snippets(IndexSearcher searcher, Analyzer analyzer, Map<Integer, Document> loaded) {
    super(UnifiedHighlighter.builder(searcher, analyzer).withFormatter(new PlainSnippets()));
    this.loaded.putAll(loaded);
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator numbers, int atOnce) throws IOException {
    var values = new ArrayList<CharSequence[]>();
    for (int doc = numbers.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = numbers.nextDoc()) {
      Document stored = Objects.requireNonNull(loaded.get(doc));
      var texts = new CharSequence[fields.length];
      for (int field = 0; field < fields.length; field++) {
        texts[field] = beginning(stored.get(fields[field]));
      }
      values.add(texts);
    }
    return values;
  }

  private @Nullable String beginning(@Nullable String text) {
    return text == null || text.length() <= getMaxLength()
        ? text
        : text.substring(0, getMaxLength());
  }
}
