package org.entente.store.internal;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Joins the best passages as plain text: a page marks words itself and never receives markup from
 * here.
 */
final class PlainSnippets extends PassageFormatter {

  @Override
  public String format(Passage[] passages, String content) {
    var snippet = new StringBuilder();
    for (Passage passage : passages) {
      if (!snippet.isEmpty()) {
        snippet.append(" … ");
      }
      snippet.append(content, passage.getStartOffset(), passage.getEndOffset());
    }
    return snippet.toString().strip();
  }
}
