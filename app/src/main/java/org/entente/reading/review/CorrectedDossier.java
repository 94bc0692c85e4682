package org.entente.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.entente.core.AsOf;
import org.entente.core.PartialDate;
import org.entente.evidence.DocumentHead;
import org.entente.initiative.Correction;
import org.entente.initiative.Dossier;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.NamedFactor;
import org.entente.initiative.Testimony;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;

/** What is kept about initiatives, with the judgements of people that count on the day. */
public final class CorrectedDossier implements Dossier {

  private final Dossier read;
  private final Corrections corrections;
  private final Archive archive;

  /**
   * A dossier over another.
   *
   * @param read what the readers made of the documents
   */
  public CorrectedDossier(Dossier read, Corrections corrections, Archive archive) {
    this.read = read;
    this.corrections = corrections;
    this.archive = archive;
  }

  @Override
  public List<Testimony> testimonies(String initiative, AsOf asOf) {
    List<Testimony> all = read.testimonies(initiative, asOf);
    Map<String, List<Correction>> judged = byDocument(initiative, asOf);
    if (judged.isEmpty()) {
      return all;
    }
    SortedMap<String, ReadDocument> documents = archive.list(List.copyOf(judged.keySet()), asOf);
    var corrected = new ArrayList<Testimony>();
    all.stream().filter(t -> !documents.containsKey(t.source().id())).forEach(corrected::add);
    documents.forEach(
        (id, document) ->
            corrected.addAll(of(document, judged.getOrDefault(id, List.of()), initiative)));
    corrected.sort(Comparator.comparing(Testimony::day));
    return corrected;
  }

  private static List<Testimony> of(
      ReadDocument document, List<Correction> corrections, String initiative) {
    DocumentHead head = DocumentHead.of(document.document(), document.origin().id());
    return CorrectedReading.of(document, corrections).standing().stream()
        .filter(s -> s.says().initiative().equals(initiative))
        .map(s -> new Testimony(s.says(), head, s.correction()))
        .toList();
  }

  /** All corrections that count, of the documents in which one concerns the initiative. */
  private Map<String, List<Correction>> byDocument(String initiative, AsOf asOf) {
    var byDocument = new LinkedHashMap<String, List<Correction>>();
    corrections.list().stream()
        .filter(c -> c.countsOn(asOf))
        .forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    byDocument.values().removeIf(list -> list.stream().noneMatch(c -> concerns(c, initiative)));
    return byDocument;
  }

  private static boolean concerns(Correction correction, String initiative) {
    return correction.before().initiative().equals(initiative)
        || correction.vouched().filter(s -> s.initiative().equals(initiative)).isPresent();
  }

  @Override
  public List<NamedFactor> factors(String initiative, AsOf asOf) {
    List<NamedFactor> all = read.factors(initiative, asOf);
    var judged = new LinkedHashMap<String, List<FactorCorrection>>();
    corrections.listFactors().stream()
        .filter(c -> c.countsOn(asOf) && c.before().initiative().equals(initiative))
        .forEach(c -> judged.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    if (judged.isEmpty()) {
      return all;
    }
    SortedMap<String, ReadDocument> documents = archive.list(List.copyOf(judged.keySet()), asOf);
    var corrected = new ArrayList<NamedFactor>();
    all.stream().filter(f -> !documents.containsKey(f.source().id())).forEach(corrected::add);
    documents.forEach(
        (id, document) ->
            corrected.addAll(factorsOf(document, judged.getOrDefault(id, List.of()), initiative)));
    corrected.sort(Comparator.comparing(named -> day(named.source())));
    return corrected;
  }

  private static List<NamedFactor> factorsOf(
      ReadDocument document, List<FactorCorrection> corrections, String initiative) {
    DocumentHead head = DocumentHead.of(document.document(), document.origin().id());
    return CorrectedFactors.of(document, corrections).standing().stream()
        .filter(s -> s.says().initiative().equals(initiative))
        .map(s -> new NamedFactor(s.says(), head, s.correction()))
        .toList();
  }

  private static LocalDate day(DocumentHead source) {
    PartialDate published = source.published();
    return published == null ? source.firstSeen() : published.last();
  }
}
