package org.entente.usecase.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.PartialDate;
import org.entente.event.GraphRow;
import org.entente.evidence.Document;
import org.entente.evidence.Sentence;
import org.entente.evidence.SourceGrade;
import org.jspecify.annotations.Nullable;

/** Makes of a row of the knowledge graph what a reader can judge: headline, quotations, names. */
final class GraphDocuments {

  private static final int QUOTATION_PARTS = 4;

  private GraphDocuments() {}

  /** A document of headline and quotations. */
  static Document headline(GraphRow row) {
    return document(row, Optional.ofNullable(row.title()).orElse(""), quotations(row));
  }

  /**
   * A document of one name: a name says something by itself only, while passages of a text are read
   * together. It says the same in every row of a day.
   */
  static Document name(GraphRow row, String name) {
    return document(row, "", List.of(name));
  }

  private static Document document(GraphRow row, String title, List<String> passages) {
    var sentences = new ArrayList<Sentence>();
    var text = new StringBuilder();
    for (String passage : passages) {
      int start = text.length();
      text.append(passage).append('\n');
      sentences.add(new Sentence(sentences.size(), start, start + passage.length(), passage));
    }
    return new Document(
        row.address(),
        title,
        text.toString(),
        sentences,
        PartialDate.of(row.slot().day()),
        row.slot().day(),
        null,
        null,
        row.address(),
        SourceGrade.UNKNOWN);
  }

  private static List<String> quotations(GraphRow row) {
    return split(row.quotations(), "#")
        .map(quotation -> quotation.split("\\|", QUOTATION_PARTS))
        .map(parts -> parts[parts.length - 1])
        .filter(passage -> !passage.isBlank())
        .toList();
  }

  /** The different names of a row. */
  static List<String> names(GraphRow row) {
    return split(row.names(), ";")
        .map(name -> name.lastIndexOf(',') < 0 ? name : name.substring(0, name.lastIndexOf(',')))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private static Stream<String> split(@Nullable String list, String mark) {
    return list == null ? Stream.empty() : Stream.of(list.split(mark));
  }
}
