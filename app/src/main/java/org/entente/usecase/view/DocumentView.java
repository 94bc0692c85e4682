package org.entente.usecase.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Origin;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.Factor;
import org.entente.initiative.Statement;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedFactors;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Judged;
import org.jspecify.annotations.Nullable;

/**
 * A kept document with what it was read as, as JSON shows it.
 *
 * @param duplicateOf id of the original where this is a copy
 * @param likeness how it resembles its original
 * @param reader name and version of the reader
 * @param statements as they were read
 * @param corrections what people said of them
 */
public record DocumentView(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable PartialDate published,
    LocalDate firstSeen,
    @Nullable String language,
    String place,
    SourceGrade grade,
    @Nullable String duplicateOf,
    Origin.Likeness likeness,
    String reader,
    List<String> initiatives,
    String text,
    List<Statement> statements,
    List<Factor> factors,
    List<CorrectionView> corrections) {

  public static DocumentView of(
      ReadDocument read, CorrectedReading corrected, CorrectedFactors factors) {
    Document document = read.document();
    return new DocumentView(
        document.id(),
        document.title(),
        document.publisher(),
        document.published(),
        document.firstSeen(),
        document.language(),
        document.place(),
        document.grade(),
        read.duplicateOf(),
        read.origin().likeness(),
        read.reader(),
        read.reading().initiatives(),
        document.text(),
        read.reading().statements(),
        read.reading().factors(),
        Stream.<Judged>concat(corrected.judgements().stream(), factors.judgements().stream())
            .map(CorrectionView::of)
            .toList());
  }
}
