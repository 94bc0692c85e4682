package org.entente.reading.review;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.Correction;
import org.entente.initiative.Dossier;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Seen;
import org.entente.initiative.Testimony;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;

/**
 * What is kept about initiatives, with the judgements of people from the days on which they count.
 */
public final class CorrectedDossier implements Dossier {

  private final CorrectedSeries<Testimony, Correction> testimonies;
  private final CorrectedSeries<NamedFactor, FactorCorrection> factors;

  /**
   * A dossier over another.
   *
   * @param read what the readers made of the documents
   */
  public CorrectedDossier(Dossier read, Corrections corrections, Archive archive) {
    this.testimonies =
        new CorrectedSeries<>(
            archive,
            corrections::list,
            read::testimonies,
            new CorrectedSeries.Aspects<>(
                CorrectedDossier::concerns,
                CorrectedDossier::statements,
                testimony -> testimony.source().id(),
                Testimony::day));
    this.factors =
        new CorrectedSeries<>(
            archive,
            corrections::listFactors,
            read::factors,
            new CorrectedSeries.Aspects<>(
                CorrectedDossier::concerns,
                CorrectedDossier::factors,
                named -> named.source().id(),
                named -> day(named.source())));
  }

  @Override
  public List<Seen<Testimony>> testimonies(String initiative) {
    return testimonies.of(initiative);
  }

  @Override
  public List<Seen<NamedFactor>> factors(String initiative) {
    return factors.of(initiative);
  }

  private static boolean concerns(Correction correction, String initiative) {
    return correction.before().initiative().equals(initiative)
        || correction.vouched().filter(s -> s.initiative().equals(initiative)).isPresent();
  }

  private static boolean concerns(FactorCorrection correction, String initiative) {
    return correction.before().initiative().equals(initiative);
  }

  private static List<Testimony> statements(
      ReadDocument document, List<Correction> counting, String initiative) {
    DocumentHead head = DocumentHead.of(document.document(), document.origin().id());
    return CorrectedReading.of(document, counting).standing().stream()
        .filter(s -> s.says().initiative().equals(initiative))
        .map(s -> new Testimony(s.says(), head, s.correction()))
        .toList();
  }

  private static List<NamedFactor> factors(
      ReadDocument document, List<FactorCorrection> counting, String initiative) {
    DocumentHead head = DocumentHead.of(document.document(), document.origin().id());
    List<FactorCorrection> ours =
        counting.stream().filter(each -> concerns(each, initiative)).toList();
    return CorrectedFactors.of(document, ours).standing().stream()
        .filter(s -> s.says().initiative().equals(initiative))
        .map(s -> new NamedFactor(s.says(), head, s.correction()))
        .toList();
  }

  private static LocalDate day(DocumentHead source) {
    PartialDate published = source.published();
    return published == null ? source.firstSeen() : published.last();
  }
}
