package org.entente.usecase.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.core.AsOf;
import org.entente.initiative.Correction;
import org.entente.initiative.FactorCorrection;
import org.entente.initiative.Ruling;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedFactors;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;
import org.entente.reading.review.FactorJudgement;
import org.entente.reading.review.Judged;
import org.entente.reading.review.Judgement;
import org.entente.reading.review.Recall;
import org.entente.reading.review.RulePrecision;
import org.entente.reading.review.Standing;

/** Tells what people said of readings, and what became of it. */
public final class ShowJudgements {

  private final Archive archive;
  private final Corrections corrections;

  public ShowJudgements(Archive archive, Corrections corrections) {
    this.archive = archive;
    this.corrections = corrections;
  }

  /** What stands of the statements read in a document on a day. */
  public CorrectedReading reading(ReadDocument read, AsOf asOf) {
    return CorrectedReading.of(read, of(corrections.list(), read.document().id(), asOf));
  }

  /** What stands of the drivers and hurdles read in a document on a day. */
  public CorrectedFactors factors(ReadDocument read, AsOf asOf) {
    return CorrectedFactors.of(read, of(corrections.listFactors(), read.document().id(), asOf));
  }

  private static <R extends Ruling> List<R> of(List<R> all, String document, AsOf asOf) {
    return all.stream().filter(c -> c.document().equals(document) && c.countsOn(asOf)).toList();
  }

  private Stream<Ruling> all() {
    return Stream.<Ruling>concat(corrections.list().stream(), corrections.listFactors().stream())
        .sorted(Comparator.comparingLong(Ruling::number).reversed());
  }

  /** The judgements of one document, undone ones included, the newest first. */
  public List<Ruling> history(String document, AsOf asOf) {
    return all().filter(c -> c.document().equals(document) && asOf.includes(c.day())).toList();
  }

  /**
   * Every judgement made by the day with how it stands against what is read now, the newest first;
   * one undone by then is not compared.
   */
  public List<Judged> judgements(AsOf asOf) {
    var byNumber = new HashMap<Long, Judged>();
    compare(
        byDocument(corrections.list(), asOf),
        asOf,
        (read, list) -> CorrectedReading.of(read, list).judgements(),
        CorrectedReading::ofMissing,
        byNumber);
    compare(
        byDocument(corrections.listFactors(), asOf),
        asOf,
        (read, list) -> CorrectedFactors.of(read, list).judgements(),
        CorrectedFactors::ofMissing,
        byNumber);
    return all()
        .filter(c -> asOf.includes(c.day()))
        .map(c -> byNumber.getOrDefault(c.number(), undone(c)))
        .toList();
  }

  private <R extends Ruling> void compare(
      Map<String, List<R>> judged,
      AsOf asOf,
      BiFunction<ReadDocument, List<R>, List<? extends Judged>> compare,
      Function<List<R>, List<? extends Judged>> missing,
      Map<Long, Judged> byNumber) {
    var documents = archive.list(List.copyOf(judged.keySet()), asOf);
    judged.forEach(
        (id, list) -> {
          ReadDocument read = documents.get(id);
          (read == null ? missing.apply(list) : compare.apply(read, list))
              .forEach(j -> byNumber.put(j.correction().number(), j));
        });
  }

  /** A judgement that was undone; it is held against nothing. */
  public static Judged undone(Ruling ruling) {
    return switch (ruling) {
      case Correction statement -> new Judgement(statement, Standing.UNDONE, null);
      case FactorCorrection factor -> new FactorJudgement(factor, Standing.UNDONE, null);
    };
  }

  private static <R extends Ruling> Map<String, List<R>> byDocument(List<R> all, AsOf asOf) {
    Map<String, List<R>> byDocument = new LinkedHashMap<>();
    all.stream()
        .filter(c -> c.countsOn(asOf))
        .forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    return byDocument;
  }

  /** How much of what people hold to be said the rules had read. */
  public Recall recall(AsOf asOf) {
    Map<String, List<Correction>> judged = byDocument(corrections.list(), asOf);
    return Recall.of(archive.list(List.copyOf(judged.keySet()), asOf), judged);
  }

  /** How often each rule was right by the judgements made until the day. */
  public List<RulePrecision> precision(AsOf asOf) {
    return RulePrecision.of(all().filter(c -> c.countsOn(asOf)).toList().reversed());
  }
}
