package org.entente.usecase.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.core.AsOf;
import org.entente.evidence.Sentence;
import org.entente.initiative.Correction;
import org.entente.initiative.Factor;
import org.entente.initiative.Ruling;
import org.entente.initiative.Statement;
import org.entente.reading.Archive;
import org.entente.reading.ReadDocument;
import org.entente.reading.review.CorrectedFactors;
import org.entente.reading.review.CorrectedReading;
import org.entente.reading.review.Corrections;

/**
 * Makes labelled documents of judgements, in the shape of the labelled corpus that readings are
 * scored by: text and sentences, and under {@code gold} the stances, drivers and hurdles that a
 * person accepted, corrected or added. A document in which a statement is still unjudged carries
 * the tag {@code partly-judged}, one in which a driver or hurdle is {@code factors-partly-judged}.
 */
public final class LabelledData {

  private static final String PARTLY = "partly-judged";
  private static final String FACTORS_PARTLY = "factors-partly-judged";

  private final Archive archive;
  private final Corrections corrections;
  private final ActorDirectory actors;

  public LabelledData(Archive archive, Corrections corrections, ActorDirectory actors) {
    this.archive = archive;
    this.corrections = corrections;
    this.actors = actors;
  }

  /** The documents of which a statement was judged by the day, by id, each as it is written. */
  public SortedMap<String, Map<String, Object>> documents(AsOf asOf) {
    var judged = new TreeSet<String>();
    Stream.<Ruling>concat(corrections.list().stream(), corrections.listFactors().stream())
        .filter(c -> c.countsOn(asOf))
        .forEach(c -> judged.add(c.document()));
    var labelled = new TreeMap<String, Map<String, Object>>();
    archive
        .list(List.copyOf(judged), asOf)
        .forEach(
            (id, read) ->
                labelled.put(
                    id,
                    document(
                        read,
                        CorrectedReading.of(read, of(corrections.list(), id, asOf)),
                        CorrectedFactors.of(read, of(corrections.listFactors(), id, asOf)))));
    return labelled;
  }

  private static <R extends Ruling> List<R> of(List<R> all, String document, AsOf asOf) {
    return all.stream().filter(c -> c.document().equals(document) && c.countsOn(asOf)).toList();
  }

  private Map<String, Object> document(
      ReadDocument read, CorrectedReading corrected, CorrectedFactors factors) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", read.document().id());
    line.put("date", read.document().published());
    line.put("title", read.document().title());
    line.put("text", read.document().text());
    line.put("sentences", read.document().sentences().stream().map(Sentence::text).toList());
    line.put("gold", gold(read, corrected, factors));
    return line;
  }

  private Map<String, Object> gold(
      ReadDocument read, CorrectedReading corrected, CorrectedFactors factors) {
    var initiatives = new LinkedHashSet<>(read.reading().initiatives());
    var stances = new ArrayList<Map<String, Object>>();
    boolean partly = false;
    for (CorrectedReading.Standings each : corrected.standing()) {
      if (each.correction() == null) {
        partly = true;
      } else {
        initiatives.add(each.says().initiative());
        stances.add(stance(each.says(), each.correction()));
      }
    }
    var gold = new LinkedHashMap<String, Object>();
    gold.put("relevant", !initiatives.isEmpty());
    gold.put("initiatives", initiatives);
    gold.put("stances", stances);
    gold.put("drivers", factors(factors, Factor.Kind.DRIVER));
    gold.put("hurdles", factors(factors, Factor.Kind.HURDLE));
    gold.put("duplicate_of", read.duplicateOf());
    gold.put("duplicate_kind", null);
    var tags = new ArrayList<String>();
    if (partly) {
      tags.add(PARTLY);
    }
    if (factors.standing().stream().anyMatch(f -> f.correction() == null)) {
      tags.add(FACTORS_PARTLY);
    }
    gold.put("tags", tags);
    return gold;
  }

  private static List<Map<String, Object>> factors(CorrectedFactors factors, Factor.Kind kind) {
    return factors.standing().stream()
        .filter(f -> f.correction() != null && f.says().kind() == kind)
        .map(CorrectedFactors.Standings::says)
        .map(LabelledData::factor)
        .toList();
  }

  private static Map<String, Object> factor(Factor says) {
    var row = new LinkedHashMap<String, Object>();
    row.put("phrase", says.phrase());
    row.put("evidence", says.evidence().text());
    row.put("evidence_sentence", says.evidence().sentence());
    return row;
  }

  private Map<String, Object> stance(Statement says, Correction correction) {
    var row = new LinkedHashMap<String, Object>();
    row.put("actor", actors.find(says.actor()).map(Actor::name).orElse(says.actor()));
    row.put("actor_iso3", says.actor());
    row.put("level", says.level());
    row.put("speaker", says.speaker());
    row.put("initiative", says.initiative());
    row.put("stance", says.stance());
    row.put("acceptable_stances", List.of());
    row.put("date", says.date());
    row.put("evidence", says.evidence().text());
    row.put("evidence_sentence", says.evidence().sentence());
    row.put("confidence", "high");
    row.put("tags", List.of(correction.verdict()));
    return row;
  }
}
