package org.entente.usecase.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.PartialDate;
import org.entente.event.GraphRow;
import org.entente.evidence.Document;
import org.entente.evidence.Sentence;
import org.entente.evidence.SourceGrade;

/** Makes of a row of the knowledge graph what a reader can judge: headline, quotations, names. */
final class GraphDocuments {

  private static final int QUOTATION_PARTS = 4;

  private GraphDocuments() {}

  /** A document whose sentences are the row's quotations and names, each for itself. */
  static Document of(GraphRow row) {
    var sentences = new ArrayList<Sentence>();
    var text = new StringBuilder();
    for (String passage : passages(row)) {
      int start = text.length();
      text.append(passage).append('\n');
      sentences.add(new Sentence(sentences.size(), start, start + passage.length(), passage));
    }
    return new Document(
        row.address(),
        Optional.ofNullable(row.title()).orElse(""),
        text.toString(),
        sentences,
        PartialDate.of(row.slot().day()),
        row.slot().day(),
        null,
        null,
        row.address(),
        SourceGrade.UNKNOWN);
  }

  private static List<String> passages(GraphRow row) {
    var passages = new ArrayList<String>();
    for (String quotation : split(row.quotations(), "#")) {
      String[] parts = quotation.split("\\|", QUOTATION_PARTS);
      passages.add(parts[parts.length - 1]);
    }
    for (String name : split(row.names(), ";")) {
      int comma = name.lastIndexOf(',');
      passages.add(comma < 0 ? name : name.substring(0, comma));
    }
    passages.removeIf(String::isBlank);
    return passages;
  }

  private static String[] split(@org.jspecify.annotations.Nullable String list, String mark) {
    return list == null ? new String[0] : list.split(mark);
  }
}
