package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.StarterActors;
import org.entente.core.PartialDate;
import org.entente.evidence.Document;
import org.entente.evidence.Documents;
import org.entente.evidence.Extracted;
import org.entente.evidence.SourceGrade;
import org.entente.initiative.internal.InitiativeFiles;
import org.entente.reading.Reader;
import org.entente.reading.internal.RuleReader;

/** The reader as the product builds it, and documents for it. */
final class Readers {

  private static final LocalDate SEEN = LocalDate.of(2026, 1, 1);

  private Readers() {}

  static Reader load() {
    return new RuleReader(StarterActors.load(List.of()), InitiativeFiles.starter());
  }

  static Document document(SyntheticDocument synthetic) {
    var extract =
        new Extracted(
            synthetic.id(),
            synthetic.title(),
            synthetic.text(),
            PartialDate.parse(synthetic.date()),
            synthetic.publisher(),
            "en",
            null);
    return Documents.of(extract, synthetic.id(), SEEN, SourceGrade.UNKNOWN);
  }
}
